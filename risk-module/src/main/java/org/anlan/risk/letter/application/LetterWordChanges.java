package org.anlan.risk.letter.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.Target;

/**
 * What other words of a draft changed: of each line that differs its name and what differs in it, not the whole letter.
 * A line reads {@code name · weight=30 · target=92}; the screens have words for these names.
 */
final class LetterWordChanges {
    private static final String NAME = "name";

    private LetterWordChanges() {}

    static void put(LetterContent was, LetterContent is, Map<String, Object> before, Map<String, Object> after) {
        lines("letterItems", items(was), items(is), before, after);
        lines("letterRules", rules(was), rules(is), before, after);
        lines("letterGrades", grades(was), grades(is), before, after);
        texts("letterClauses", clauses(was), clauses(is), before, after);
        plain(was, before);
        plain(is, after);
    }

    private static void plain(LetterContent c, Map<String, Object> facts) {
        facts.put("letterPurpose", c.purpose());
        facts.put("awardFrom", c.awardFrom());
        facts.put("fullScore", c.fullScore());
        facts.put("copies", c.copies());
    }

    private static void lines(
            String fact,
            Map<String, Map<String, String>> was,
            Map<String, Map<String, String>> is,
            Map<String, Object> before,
            Map<String, Object> after) {
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (String key : union(was.keySet(), is.keySet())) {
            Map<String, String> left = was.getOrDefault(key, Map.of());
            Map<String, String> right = is.getOrDefault(key, Map.of());
            Set<String> differing = union(left.keySet(), right.keySet());
            differing.removeIf(name -> !name.equals(NAME) && Objects.equals(left.get(name), right.get(name)));
            if (!left.equals(right)) {
                add(old, left, differing);
                add(now, right, differing);
            }
        }
        put(fact, old, before);
        put(fact, now, after);
    }

    private static void add(List<String> lines, Map<String, String> line, Set<String> names) {
        if (!line.isEmpty()) {
            lines.add(names.stream()
                    .map(name -> name.equals(NAME) ? line.get(NAME) : name + "=" + line.getOrDefault(name, ""))
                    .collect(Collectors.joining(" · ")));
        }
    }

    private static void texts(
            String fact, List<String> was, List<String> is, Map<String, Object> before, Map<String, Object> after) {
        put(fact, was.stream().filter(line -> !is.contains(line)).toList(), before);
        put(fact, is.stream().filter(line -> !was.contains(line)).toList(), after);
    }

    private static void put(String fact, List<String> lines, Map<String, Object> facts) {
        if (!lines.isEmpty()) {
            facts.put(fact, lines);
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Map<String, Map<String, String>> items(LetterContent c) {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        c.items().forEach(i -> lines.put(i.key(), item(i)));
        return lines;
    }

    private static Map<String, String> item(LetterItem i) {
        Target t = i.target();
        return line(
                NAME,
                i.name(),
                "part",
                i.part(),
                "weight",
                i.weight(),
                t.kind() == Target.Kind.LAST_YEAR ? "above" : "target",
                t.value(),
                "up",
                i.perPointUp(),
                "down",
                i.perPointDown(),
                "most",
                i.maxBonus(),
                "floor",
                i.floor().signum() == 0 ? null : i.floor(),
                "rounding",
                i.rounding(),
                "lower",
                i.higherIsBetter() ? null : true,
                "indicator",
                i.indicator(),
                "topic",
                i.topic(),
                "evidence",
                i.evidence());
    }

    private static Map<String, Map<String, String>> rules(LetterContent c) {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        c.parts().forEach(p -> lines.put(p.key(), line(NAME, p.name(), "weight", p.points())));
        c.bonuses().forEach(b -> lines.put(b.key(), line(NAME, b.rule(), "most", b.points())));
        c.penalties()
                .forEach(p -> lines.put(
                        p.key(),
                        line(
                                NAME,
                                p.rule(),
                                "from",
                                p.atLeast(),
                                "least",
                                p.minPoints(),
                                "indicator",
                                p.indicator(),
                                "topic",
                                p.topic())));
        c.zeroTargets()
                .forEach(z -> lines.put(
                        z.key(),
                        line(NAME, z.name(), "limit", z.limit(), "indicator", z.indicator(), "topic", z.topic())));
        return lines;
    }

    private static Map<String, Map<String, String>> grades(LetterContent c) {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        c.grades()
                .forEach(g -> lines.put(g.name(), line(NAME, g.name(), "points", g.from(), "factor", g.coefficient())));
        return lines;
    }

    private static List<String> clauses(LetterContent c) {
        return c.clauses().stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** @param pairs name and value in turn; what has no value is left out */
    private static Map<String, String> line(Object... pairs) {
        Map<String, String> line = new LinkedHashMap<>();
        Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .filter(i -> pairs[i + 1] != null)
                .forEach(i -> line.put((String) pairs[i], text(pairs[i + 1])));
        return line;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
