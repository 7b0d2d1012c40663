package org.anlan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.NotFound;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.Snapshot;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.web.faces.Texts;

/** The approved editions of a risk, word for word, and any two of them side by side. */
@Named
@RequestScoped
public class RiskEditionsPage {
    private RiskQueries queries;
    private RiskChoices choices;
    private Texts texts;

    private String number;
    private String from;
    private String to;
    private int left;
    private int right;
    private RiskDetails details;
    private List<Snapshot> editions;

    protected RiskEditionsPage() {}

    @Inject
    public RiskEditionsPage(RiskQueries queries, RiskChoices choices, Texts texts) {
        this.queries = queries;
        this.choices = choices;
        this.texts = texts;
    }

    /** View action: without a choice the newest is shown beside the one before it. */
    public void load() {
        details = queries.details(number);
        editions = queries.snapshots(number);
        if (editions.isEmpty()) {
            throw new NotFound("edition", number);
        }
        int newest = editions.get(editions.size() - 1).edition();
        right = chosen(to, newest);
        left = chosen(from, Math.max(1, right - 1));
    }

    private static int chosen(String edition, int otherwise) {
        return edition != null && edition.matches("\\d{1,6}") ? Integer.parseInt(edition) : otherwise;
    }

    /** One line of the comparison. */
    public record Line(String column, String before, String after, boolean differs) {}

    public List<Line> getLines() {
        Map<String, String> before = words(getBefore());
        Map<String, String> after = words(getAfter());
        Set<String> columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        List<Line> lines = new ArrayList<>();
        for (String column : columns) {
            String was = before.getOrDefault(column, "");
            String is = after.getOrDefault(column, "");
            if (!was.isEmpty() || !is.isEmpty()) {
                lines.add(new Line(column, was, is, !Objects.equals(was, is)));
            }
        }
        return lines;
    }

    public long getDiffering() {
        return getLines().stream().filter(Line::differs).count();
    }

    /** In the order of the register; columns it no longer has come last. */
    private Map<String, String> words(Snapshot edition) {
        Map<String, String> words = new LinkedHashMap<>();
        for (RegisterColumn column : details.type().columns()) {
            words.put(choices.column(column), edition.content().getOrDefault(column.name(), ""));
        }
        edition.content().forEach((name, value) -> {
            boolean known =
                    details.type().columns().stream().anyMatch(c -> c.name().equals(name));
            if (!known && !name.startsWith("@")) {
                words.put(name, value);
            }
        });
        words.put(texts.text("risk.owner"), choices.person(edition.content().get(Snapshot.OWNER)));
        words.put(texts.text("risk.measure_checks"), checks(edition.content().get(Snapshot.MEASURES)));
        return words;
    }

    private String checks(String frozen) {
        List<MeasureFacts> measures = MeasureFacts.thawed(frozen);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            MeasureFacts m = measures.get(i);
            String words = Stream.of(
                            label(m.kind()), label(m.state()), m.owner(), label(m.checkEvery()), label(m.checkLevel()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
            lines.add((i + 1) + ". " + words);
        }
        return String.join("\n", lines);
    }

    private String label(Enum<?> constant) {
        return constant == null ? null : texts.label(constant);
    }

    public Snapshot getBefore() {
        return edition(left);
    }

    public Snapshot getAfter() {
        return edition(right);
    }

    private Snapshot edition(int asked) {
        return editions.stream()
                .filter(e -> e.edition() == asked)
                .findFirst()
                .orElseThrow(() -> new NotFound("edition", asked));
    }

    public List<Snapshot> getEditions() {
        return editions;
    }

    public RiskDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }

    /** Edition shown on the left. */
    public int getLeft() {
        return left;
    }

    /** Edition shown on the right. */
    public int getRight() {
        return right;
    }
}
