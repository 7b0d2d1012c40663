package org.anlan.risk.letter;

import org.anlan.platform.access.Permission;

/** What may be done with responsibility letters. Who is bound by a letter needs no more than to read it. */
public enum LetterPermission implements Permission {
    READ("letter.read"),
    /** Write drafts, enter figures. */
    EDIT("letter.edit"),
    /** Sign as the superior, evaluate as the superior, approve bonuses, decide objections. */
    SIGN("letter.sign"),
    /** 部门考评. */
    ASSESS("letter.assess");

    private final String code;

    LetterPermission(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
