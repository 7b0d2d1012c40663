package org.anlan.risk.letter.content;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Writes a letter in the form that {@link LetterReader} reads. */
final class LetterWriter {
    private LetterWriter() {}

    static JsonObject json(LetterContent c) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text(json, "title", c.title());
        text(json, "company", c.company());
        text(json, "purpose", c.purpose());
        number(json, "fullScore", c.fullScore());
        json.add("parts", list(c.parts(), LetterWriter::part));
        json.add("items", list(c.items(), LetterWriter::item));
        json.add("bonus", list(c.bonuses(), LetterWriter::bonus));
        json.add("penalty", list(c.penalties(), LetterWriter::penalty));
        json.add("zeroTolerance", list(c.zeroTargets(), LetterWriter::zeroTarget));
        number(json, "awardFrom", c.awardFrom());
        json.add("grades", list(c.grades(), LetterWriter::grade));
        json.add("clauses", list(c.clauses(), LetterWriter::clauses));
        json.add("copies", c.copies());
        json.add("signatures", Json.createArrayBuilder(c.signatures()));
        return json.build();
    }

    /** As a list: an object would lose the order of its members in a database column. */
    private static JsonObjectBuilder clauses(ClauseGroup group) {
        return Json.createObjectBuilder()
                .add("name", group.name())
                .add("lines", Json.createArrayBuilder(group.lines()));
    }

    private static JsonObjectBuilder item(LetterItem i) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", i.key());
        text(json, "name", i.name());
        text(json, "part", i.part());
        text(json, "indicator", i.indicator());
        text(json, "topic", i.topic());
        text(json, "evidence", i.evidence());
        number(json, "weight", i.weight());
        switch (i.target().kind()) {
            case CONSTANT -> number(json, "target", i.target().value());
            case LAST_YEAR -> json.add("target", lastYear(i.target().value()));
            case NONE -> json.addNull("target");
        }
        number(json, "perPpUp", i.perPointUp());
        number(json, "perPpDown", i.perPointDown());
        number(json, "maxBonus", i.maxBonus());
        number(json, "floor", i.floor());
        text(json, "rounding", i.rounding() == null ? null : i.rounding().name());
        if (!i.higherIsBetter()) {
            json.add("lowerIsBetter", true);
        }
        return json;
    }

    /** As the users write it: 上年+1pp. */
    static String lastYear(BigDecimal points) {
        if (points.signum() == 0) {
            return "上年";
        }
        return "上年" + (points.signum() > 0 ? "+" : "") + plain(points).toPlainString() + "pp";
    }

    private static JsonObjectBuilder bonus(BonusRule b) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", b.key());
        text(json, "rule", b.rule());
        number(json, "points", b.points());
        return json;
    }

    private static JsonObjectBuilder penalty(PenaltyRule p) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", p.key());
        text(json, "rule", p.rule());
        number(json, "atLeast", p.atLeast());
        number(json, "minPoints", p.minPoints());
        text(json, "indicator", p.indicator());
        text(json, "topic", p.topic());
        return json;
    }

    private static JsonObjectBuilder zeroTarget(ZeroTarget z) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", z.key());
        text(json, "name", z.name());
        number(json, "limit", z.limit());
        text(json, "indicator", z.indicator());
        text(json, "topic", z.topic());
        return json;
    }

    private static JsonObjectBuilder part(ScorePart p) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", p.key());
        text(json, "name", p.name());
        number(json, "points", p.points());
        return json;
    }

    private static JsonObjectBuilder grade(Grade g) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text(json, "name", g.name());
        number(json, "from", g.from());
        number(json, "coefficient", g.coefficient());
        return json;
    }

    private static <T> JsonArrayBuilder list(List<T> things, Function<T, JsonObjectBuilder> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        things.forEach(thing -> array.add(writer.apply(thing)));
        return array;
    }

    private static void text(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static void number(JsonObjectBuilder json, String name, BigDecimal value) {
        if (value != null) {
            json.add(name, plain(value));
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
