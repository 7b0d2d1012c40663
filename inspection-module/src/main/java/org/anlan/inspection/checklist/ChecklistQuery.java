package org.anlan.inspection.checklist;

/** Filter of the list; null means any. {@code text} searches title, category and number. */
public record ChecklistQuery(String text, ChecklistStatus status, ChecklistSource source, String unitCode) {
    public static ChecklistQuery any() {
        return new ChecklistQuery(null, null, null, null);
    }
}
