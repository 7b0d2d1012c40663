package org.anlan.risk.scheme;

import jakarta.ejb.Local;
import java.util.List;

/** Door: level schemes, versioned data that turns a value into a level. Reading needs {@code risk.read}. */
@Local
public interface LevelSchemes {
    /** All versions, by method, name, then newest first. */
    List<SchemeView> all();

    /** @throws org.anlan.platform.NotFound no such version */
    SchemeView version(long id);

    /** The version in force. @throws org.anlan.platform.NotFound no such scheme, or never published */
    SchemeView inForce(String code);

    /**
     * Writes a draft: the next version of the scheme with that code, or a new scheme. Needs {@code scheme.edit}.
     *
     * @return id of the draft version
     * @throws org.anlan.platform.InvalidInput the bands do not cover every attainable value exactly once
     * @throws org.anlan.platform.RuleBroken {@code scheme.draft_exists}: there is a draft of this scheme already
     */
    long draft(DraftScheme command);

    /** Changes a draft. A published version is never changed. Needs {@code scheme.edit}. */
    void changeDraft(long id, long expectedVersion, DraftScheme command);

    /**
     * Puts the draft in force; the former version is superseded. No assessment is rewritten; effective risks whose level
     * the new version would change are asked to be reviewed. Needs {@code scheme.edit}.
     */
    void publish(long id, long expectedVersion);

    /** Which risks would change level, and who would get to control more, if these bands were published. */
    WhatIf whatIf(long id, List<LevelBand> bands);

    /**
     * @param code letters, digits and dashes, 2 to 40 characters
     * @param bands rising
     */
    record DraftScheme(String code, String name, String nameEn, RatingMethod method, List<LevelBand> bands) {
        public DraftScheme {
            bands = bands == null ? List.of() : List.copyOf(bands);
        }
    }
}
