package org.anlan.risk.letter.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a letter in either of the forms the users have, or in ours. */
final class LetterReader {
    private static final int LONG = 2000;
    private static final int MOST_COPIES = 9;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    /** 上年+1pp, 上年-0.5pp, 上年, with any sign of plus or percentage point. */
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:上年|上一年度|last year)\\s*(?:([+＋-])\\s*(\\d{1,3}(?:\\.\\d{1,3})?))?\\s*(?:pp|个百分点|%)?");

    /** From how many on a penalty applies: 红线>=1张, 黄线≥3张. */
    private static final Pattern AT_LEAST = Pattern.compile("(?:>=|≥|＞=)\\s*(\\d{1,4})");

    private final JsonPart json;

    LetterReader(JsonPart json) {
        this.json = json;
    }

    LetterContent content() {
        JsonPart assessment = json.part("assessment");
        JsonPart signing = json.part("signing");
        List<LetterItem> items = json.each("items", this::item);
        List<ScorePart> parts = json.has("parts")
                ? json.each("parts", LetterReader::scorePart)
                : assessment.each("parts", LetterReader::scorePart);
        if (items.isEmpty() && parts.isEmpty() && !json.has("items") && !json.has("parts")) {
            json.reject("items", "letter.file_without_items");
        }
        LetterContent content = content(assessment, signing, parts, items);
        unique(content.keys());
        return content;
    }

    private LetterContent content(
            JsonPart assessment, JsonPart signing, List<ScorePart> parts, List<LetterItem> items) {
        return new LetterContent(
                json.required("title", 200),
                json.text("company", 200),
                json.text("purpose", LONG),
                clauses(assessment, signing),
                json.has("fullScore") ? json.number("fullScore") : assessment.number("fullScore"),
                parts,
                items,
                json.each("bonus", LetterReader::bonus),
                json.each("penalty", LetterReader::penalty),
                json.each("zeroTolerance", LetterReader::zeroTarget),
                awardFrom(),
                json.each("grades", LetterReader::grade),
                copies(signing),
                json.has("signatures") ? json.texts("signatures", 100) : signing.texts("signatures", 100));
    }

    private LetterItem item(JsonPart item, int position) {
        return new LetterItem(
                key(item, "i", position),
                item.required("name", 200),
                item.text("part", 100),
                item.text("indicator", 100),
                item.text("topic", 60),
                item.text("evidence", 500),
                points(item, "weight"),
                target(item),
                points(item, "perPpUp"),
                points(item, "perPpDown"),
                points(item, "maxBonus"),
                points(item, "floor"),
                rounding(item),
                !item.truth("lowerIsBetter"));
    }

    private static Target target(JsonPart item) {
        JsonValue value = item.raw("target");
        if (value == null) {
            return Target.none();
        }
        if (value instanceof JsonNumber number) {
            BigDecimal target = item.inRange("target", number.bigDecimalValue());
            return target == null ? Target.none() : Target.constant(target);
        }
        Matcher said = LAST_YEAR.matcher(
                value instanceof JsonString text ? text.getString().strip().toLowerCase(Locale.ROOT) : "");
        if (!said.matches()) {
            item.reject("target", "letter.expected_target", JsonPart.shown(value));
            return Target.none();
        }
        BigDecimal points = said.group(2) == null ? BigDecimal.ZERO : new BigDecimal(said.group(2));
        return Target.lastYearPlus("-".equals(said.group(1)) ? points.negate() : points);
    }

    private static Rounding rounding(JsonPart item) {
        String text = item.text("rounding", 20);
        if (text == null) {
            return null;
        }
        for (Rounding rounding : Rounding.values()) {
            if (rounding.name().equalsIgnoreCase(text)) {
                return rounding;
            }
        }
        item.reject("rounding", "letter.expected_rounding", text);
        return null;
    }

    private static BonusRule bonus(JsonPart bonus, int position) {
        return new BonusRule(key(bonus, "b", position), bonus.required("rule", 500), points(bonus, "points"));
    }

    private static PenaltyRule penalty(JsonPart penalty, int position) {
        String rule = penalty.required("rule", 500);
        BigDecimal atLeast = penalty.number("atLeast");
        Matcher said = AT_LEAST.matcher(rule == null ? "" : rule);
        if (atLeast == null && said.find()) {
            atLeast = new BigDecimal(said.group(1));
        }
        return new PenaltyRule(
                key(penalty, "n", position),
                rule,
                atLeast,
                points(penalty, "minPoints"),
                penalty.text("indicator", 100),
                penalty.text("topic", 60));
    }

    private static ZeroTarget zeroTarget(JsonPart zero, int position) {
        return new ZeroTarget(
                key(zero, "z", position),
                zero.required("name", 200),
                zero.number("limit"),
                zero.text("indicator", 100),
                zero.text("topic", 60));
    }

    private static ScorePart scorePart(JsonPart part, int position) {
        return new ScorePart(key(part, "p", position), part.required("name", 100), points(part, "points"));
    }

    private static Grade grade(JsonPart grade, int position) {
        BigDecimal coefficient = grade.number("coefficient");
        if (coefficient == null) {
            grade.reject("coefficient", "required");
        }
        BigDecimal from = grade.number("from");
        return new Grade(grade.required("name", 40), from == null ? BigDecimal.ZERO : from, coefficient);
    }

    private BigDecimal awardFrom() {
        if (json.has("awardFrom")) {
            return json.number("awardFrom");
        }
        return json.each("awards", (award, i) -> award.number("minTotal")).stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private int copies(JsonPart signing) {
        BigDecimal copies = json.has("copies") ? json.number("copies") : signing.number("copies");
        if (copies == null) {
            return 2;
        }
        if (copies.compareTo(BigDecimal.ONE) < 0 || copies.compareTo(BigDecimal.valueOf(MOST_COPIES)) > 0) {
            json.reject("copies", "out_of_range", 1, MOST_COPIES);
            return 2;
        }
        return copies.intValue();
    }

    /** Clauses of our form, and those that the users' files keep in places of their own. */
    private List<ClauseGroup> clauses(JsonPart assessment, JsonPart signing) {
        List<ClauseGroup> groups = new ArrayList<>();
        add(groups, "duties", json.texts("duties", LONG));
        if (json.raw("clauses") instanceof JsonArray) {
            json.each("clauses", (group, i) -> new ClauseGroup(group.required("name", 60), group.texts("lines", LONG)))
                    .forEach(group -> add(groups, group.name(), group.lines()));
        } else {
            JsonPart clauses = json.part("clauses");
            clauses.names().forEach(name -> add(groups, name, clauses.texts(name, LONG)));
        }
        add(groups, "assessment", texts(assessment.text("text", LONG)));
        add(groups, "awards", json.each("awards", (award, i) -> award.text("text", LONG)));
        add(groups, "penalties", json.texts("penalties", LONG));
        add(groups, "signing", texts(signing.text("text", LONG)));
        return groups;
    }

    private static List<String> texts(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static void add(List<ClauseGroup> groups, String name, List<String> lines) {
        List<String> said =
                lines.stream().filter(l -> l != null && !l.isBlank()).toList();
        if (!said.isEmpty()) {
            groups.add(new ClauseGroup(name, said));
        }
    }

    private static BigDecimal points(JsonPart part, String name) {
        BigDecimal points = part.number(name);
        if (points != null && points.compareTo(MOST_POINTS) > 0) {
            part.reject(name, "out_of_range", 0, MOST_POINTS);
        }
        return points;
    }

    /** Lines keep the key they came with; new ones get one by their place. */
    private static String key(JsonPart part, String prefix, int position) {
        String key = part.text("key", 20);
        if (key != null && !key.matches("[A-Za-z0-9_-]+")) {
            part.reject("key", "letter.expected_key", key);
        }
        return key == null ? prefix + (position + 1) : key;
    }

    private void unique(List<String> keys) {
        Set<String> seen = new LinkedHashSet<>();
        keys.stream().filter(key -> !seen.add(key)).forEach(key -> json.reject("key", "letter.same_key", key));
    }
}
