package org.anlan.risk.register;

import java.util.List;
import java.util.Optional;
import org.anlan.risk.scheme.RatingMethod;

/**
 * A kind of register the users keep: its columns in their order, and what rates its risks.
 *
 * @param schemeCode default level scheme, null when the method is NONE
 * @param titleWords words in a table's title or category that tell the type from another with the same columns
 */
public record RegisterType(
        String code,
        String name,
        String nameEn,
        RatingMethod method,
        String schemeCode,
        List<String> titleWords,
        List<RegisterColumn> columns) {
    public RegisterType {
        titleWords = List.copyOf(titleWords);
        columns = List.copyOf(columns);
    }

    public boolean has(RegisterField field) {
        return column(field).isPresent();
    }

    public Optional<RegisterColumn> column(RegisterField field) {
        return columns.stream().filter(c -> c.field() == field).findFirst();
    }

    public String label(String language) {
        return "en".equals(language) ? nameEn : name;
    }
}
