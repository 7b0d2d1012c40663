package org.anlan.servicedesk.imports.application;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.imports.ImportRow;

/** Columns that a layout does not know end up in a text, so that nothing of a row is lost. */
final class ExtraCells {
    private ExtraCells() {}

    /** @param text null when there is none */
    static String appended(String text, ImportRow row) {
        Stream<String> extras = row.extras().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(extra -> extra.getKey() + ": " + extra.getValue());
        String all = Stream.concat(Stream.ofNullable(text), extras).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }
}
