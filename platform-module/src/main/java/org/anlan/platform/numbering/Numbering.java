package org.anlan.platform.numbering;

/**
 * Door: business numbers. Formats are data: {@code FX-{yyyy}-{seq:6}} counts per year, {@code B-{yyyyMMdd}-{seq:4}} per
 * day, without a date part for ever. Gapless: the counter is taken in the caller's transaction and given back when it
 * rolls back.
 */
public interface Numbering {

    /** @param kind key of a format such as {@code risk}; @return the next number, unique for ever */
    String next(String kind);
}
