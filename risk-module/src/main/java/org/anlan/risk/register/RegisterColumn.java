package org.anlan.risk.register;

import java.util.List;

/**
 * One column of a register type.
 *
 * @param name header in the users' words
 * @param synonyms other headers it is known by
 * @param required a risk without it cannot be submitted
 * @param identifying a table without this header is not of the type
 * @param list the cell holds a list
 * @param grouping an empty cell repeats the one above
 * @param width share of the printed width
 */
public record RegisterColumn(
        RegisterField field,
        String name,
        String nameEn,
        List<String> synonyms,
        boolean required,
        boolean identifying,
        boolean list,
        boolean grouping,
        int width) {
    public RegisterColumn {
        synonyms = List.copyOf(synonyms);
    }

    /** Unique within the type: the field, or for an extra column its name. */
    public String key() {
        return field == RegisterField.EXTRA ? "EXTRA:" + name : field.name();
    }

    /** The column's name in the language, {@code en} or anything else for Chinese. */
    public String label(String language) {
        return "en".equals(language) ? nameEn : name;
    }
}
