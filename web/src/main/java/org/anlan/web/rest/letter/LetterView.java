package org.anlan.web.rest.letter;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.anlan.risk.letter.EvaluationRow;
import org.anlan.risk.letter.FigureRow;
import org.anlan.risk.letter.LetterDetails;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.web.letter.LetterTexts;

/** A letter as answered: {@code content} can be changed and put back. */
public record LetterView(
        String number,
        String title,
        int year,
        String level,
        String status,
        String issuer,
        String issuerName,
        String issuerUnit,
        String party,
        String partyName,
        String partyUnit,
        String parent,
        int edition,
        int children,
        JsonObject content,
        List<WarningView> warnings,
        String issuedBy,
        Instant issuedAt,
        String countersignedBy,
        Instant countersignedAt,
        List<FigureRow> figures,
        List<EvaluationRow> evaluations,
        String objection,
        String lastReason,
        List<EditionView> editions,
        BigDecimal finalTotal,
        String finalGrade,
        List<String> allowedActions,
        boolean editable,
        boolean mayEnter,
        boolean mayApprove,
        Instant createdAt,
        Instant updatedAt) {

    /** @param text in the language of the caller */
    public record WarningView(String code, String text, List<String> subjects, List<String> keys) {}

    public record EditionView(
            int edition,
            JsonObject content,
            String issuedBy,
            Instant issuedAt,
            String countersignedBy,
            Instant countersignedAt) {}

    static LetterView of(LetterDetails d, LetterTexts texts) {
        LetterRow row = d.row();
        return new LetterView(
                row.number(),
                row.title(),
                row.year(),
                row.level().name(),
                row.status().name(),
                row.issuerLogin(),
                row.issuerName(),
                row.issuerUnit(),
                row.partyLogin(),
                row.partyName(),
                row.partyUnit(),
                row.parentNumber(),
                row.edition(),
                row.children(),
                LetterFile.write(d.content()),
                d.warnings().stream()
                        .map(w -> new WarningView(w.code(), texts.warning(w), w.subjects(), w.keys()))
                        .toList(),
                d.issuedBy(),
                d.issuedAt(),
                d.countersignedBy(),
                d.countersignedAt(),
                d.figures(),
                d.evaluations(),
                d.objection(),
                d.lastReason(),
                d.editions().stream()
                        .map(e -> new EditionView(
                                e.edition(),
                                LetterFile.write(e.content()),
                                e.issuedBy(),
                                e.issuedAt(),
                                e.countersignedBy(),
                                e.countersignedAt()))
                        .toList(),
                row.finalTotal(),
                row.finalGrade(),
                d.allowedActions().stream().sorted().map(LetterView::word).toList(),
                d.editable(),
                d.mayEnter(),
                d.mayApprove(),
                d.createdAt(),
                row.updatedAt());
    }

    private static String word(Enum<?> action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
