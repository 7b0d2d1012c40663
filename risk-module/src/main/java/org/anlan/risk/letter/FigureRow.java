package org.anlan.risk.letter;

import java.math.BigDecimal;
import java.time.Instant;

/** A figure somebody entered. @param approvedBy who approved it, of a bonus; null before */
public record FigureRow(
        FigureKind kind,
        String key,
        BigDecimal value,
        BigDecimal points,
        String evidence,
        String by,
        Instant at,
        String approvedBy,
        Instant approvedAt) {}
