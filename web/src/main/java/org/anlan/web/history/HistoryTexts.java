package org.anlan.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.anlan.platform.audit.AuditRow;
import org.anlan.web.faces.BusinessTime;
import org.anlan.web.faces.Texts;

/**
 * Audit records in words: what was done ({@code audit.<action>}), which fact ({@code fact.<kind>.<name>}, else
 * {@code fact.<name>}, else {@code field.<name>}; a column of a table under its header), and coded values ({@code fact.<name>.<VALUE>}, else a name that a
 * module knows) as people read them.
 */
@Named("historyTexts")
@RequestScoped
public class HistoryTexts {

    private static final String EXTRA = "extra.";
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");

    private Texts texts;
    private BusinessTime time;
    private Instance<FactNames> names;
    private final Map<String, String> known = new HashMap<>();

    protected HistoryTexts() {}

    @Inject
    public HistoryTexts(Texts texts, BusinessTime time, Instance<FactNames> names) {
        this.texts = texts;
        this.time = time;
        this.names = names;
    }

    /** Whoever did it; somebody without an account has no name. */
    public String actor(AuditRow row) {
        return row.actorName() == null || row.actorName().isBlank() ? texts.text("audit.nobody") : row.actorName();
    }

    public String action(AuditRow row) {
        return texts.find("audit." + row.action(), row.action());
    }

    public String fact(AuditRow row, AuditRow.FactChange change) {
        if (change.fact().startsWith(EXTRA)) {
            return change.fact().substring(EXTRA.length());
        }
        String own = texts.find("fact." + row.objectKind() + "." + change.fact(), null);
        return own != null
                ? own
                : texts.find("fact." + change.fact(), texts.find("field." + change.fact(), change.fact()));
    }

    /** One line, for the list of all records. */
    public String change(AuditRow row, AuditRow.FactChange change) {
        String fact = fact(row, change);
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

    /** A value in words; each is looked up once a page. */
    public String value(String fact, String raw) {
        return raw == null ? "" : known.computeIfAbsent(fact + "\n" + raw, key -> inWords(fact, raw));
    }

    /** What was said about it; empty when there is nothing to read. */
    public String note(AuditRow row) {
        return row.note() == null
                ? ""
                : first(module -> module.note(row.action(), row.note())).orElse(row.note());
    }

    private String inWords(String fact, String raw) {
        String coded = texts.find("fact." + fact + "." + raw, null);
        if (coded != null) {
            return coded;
        }
        if (raw.equals("true") || raw.equals("false")) {
            return texts.text(raw.equals("true") ? "field.yes" : "field.no");
        }
        return INSTANT.matcher(raw).matches()
                ? time.exact(Instant.parse(raw))
                : first(module -> module.name(fact, raw)).orElse(raw);
    }

    private Optional<String> first(Function<FactNames, Optional<String>> question) {
        return names.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
