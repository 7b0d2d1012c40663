package org.anlan.web.rest.letter;

import jakarta.ws.rs.QueryParam;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterQuery;
import org.anlan.risk.letter.LetterStatus;

/** The filters of the letter list. */
public class LetterParams {
    @QueryParam("year")
    public String year;

    @QueryParam("level")
    public String level;

    @QueryParam("status")
    public String status;

    @QueryParam("unit")
    public String unit;

    @QueryParam("party")
    public String party;

    @QueryParam("parent")
    public String parent;

    @QueryParam("mine")
    public String mine;

    /** @throws InvalidInput naming the parameter that cannot be understood */
    LetterQuery query(String text) {
        return new LetterQuery(
                text,
                number(year),
                constant("level", level, LetterLevel.class),
                constant("status", status, LetterStatus.class),
                empty(unit),
                empty(party),
                empty(parent),
                "true".equals(mine));
    }

    private static Integer number(String text) {
        if (empty(text) == null) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of("year", "not_a_number", text);
        }
    }

    static <E extends Enum<E>> E constant(String field, String word, Class<E> type) {
        if (empty(word) == null) {
            return null;
        }
        String name = word.strip().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw InvalidInput.of(field, "unknown_value", word);
    }

    private static String empty(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
