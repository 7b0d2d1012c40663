package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.audit.AuditRow;

/**
 * Audit records in words: what was done ({@code audit.<action>}), which fact ({@code fact.<name>}, else
 * {@code field.<name>}), and coded values ({@code fact.<name>.<VALUE>}) as people read them.
 */
@Named("historyTexts")
@RequestScoped
public class HistoryTexts {

    private Texts texts;

    protected HistoryTexts() {}

    @Inject
    public HistoryTexts(Texts texts) {
        this.texts = texts;
    }

    public String action(AuditRow row) {
        return texts.find("audit." + row.action(), row.action());
    }

    public String change(AuditRow.FactChange change) {
        String fact = texts.find("fact." + change.fact(), texts.find("field." + change.fact(), change.fact()));
        if (change.before() == null) {
            return texts.text("history.set", fact, value(change.fact(), change.after()));
        }
        return change.after() == null
                ? texts.text("history.removed", fact, value(change.fact(), change.before()))
                : texts.text(
                        "history.from_to",
                        fact,
                        value(change.fact(), change.before()),
                        value(change.fact(), change.after()));
    }

    private String value(String fact, String raw) {
        return texts.find("fact." + fact + "." + raw, raw);
    }
}
