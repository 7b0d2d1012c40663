package org.anlan.platform.access;

/** What may be done with the platform's own records. */
public enum PlatformPermission implements Permission {
    PERSON_READ("person.read"),
    PERSON_EDIT("person.edit"),
    UNIT_EDIT("unit.edit"),
    ROLE_EDIT("role.edit"),
    CALENDAR_EDIT("calendar.edit"),
    AUDIT_READ("audit.read"),
    IMPORT_READ("import.read"),
    SETTING_EDIT("setting.edit");

    private final String code;

    PlatformPermission(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
