package org.anlan.web.imports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where the records of a kind are shown. */
final class RecordLinks {

    private static final Map<String, String> PAGES = Map.of(
            "risks", "/risk/detail.xhtml?number=",
            "people", "/people/detail.xhtml?login=",
            "units", "/units/edit.xhtml?code=",
            "checklists", "/inspection/checklist.xhtml?number=",
            "customers", "/customer/detail.xhtml?number=",
            "tickets", "/desk/detail.xhtml?number=");

    private RecordLinks() {}

    static String of(String kind, String reference) {
        String page = PAGES.get(kind);
        return page == null || reference == null
                ? null
                : page + URLEncoder.encode(number(kind, reference), StandardCharsets.UTF_8);
    }

    /** Of an item of a checklist, what an import remembers is the number of the checklist, a slash, and its place. */
    static String number(String kind, String reference) {
        return kind.equals("checklists") ? reference.replaceFirst("/.*", "") : reference;
    }
}
