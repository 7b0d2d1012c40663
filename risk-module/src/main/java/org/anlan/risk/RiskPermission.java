package org.anlan.risk;

import org.anlan.platform.access.Permission;

/** What may be done with risks, registers and level schemes. */
public enum RiskPermission implements Permission {
    READ("risk.read"),
    /** Write, assess and submit risks (编制). */
    EDIT("risk.edit"),
    /** 审核. */
    REVIEW("risk.review"),
    /** 批准. */
    APPROVE("risk.approve"),
    /** Write and publish level schemes. */
    SCHEME_EDIT("scheme.edit"),
    /** Open, change and archive registers. */
    REGISTER_EDIT("register.edit");

    private final String code;

    RiskPermission(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
