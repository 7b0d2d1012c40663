package org.anlan.web.imports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where the records of a kind are shown. */
final class RecordLinks {

    private static final Map<String, Place> PLACES = Map.of(
            "risks", new Place("/risk/list.xhtml", "/risk/detail.xhtml?number="),
            "people", new Place("/people/list.xhtml", "/people/detail.xhtml?login="),
            "units", new Place("/units/list.xhtml", "/units/edit.xhtml?code="),
            "checklists", new Place("/inspection/checklists.xhtml", "/inspection/checklist.xhtml?number="),
            "customers", new Place("/customer/list.xhtml", "/customer/detail.xhtml?number="),
            "tickets", new Place("/desk/list.xhtml", "/desk/detail.xhtml?number="));

    /** @param list who is offered it may follow the links @param record up to the record's own number */
    private record Place(String list, String record) {}

    private RecordLinks() {}

    static String of(String kind, String reference) {
        Place place = PLACES.get(kind);
        return place == null || reference == null
                ? null
                : place.record() + URLEncoder.encode(number(kind, reference), StandardCharsets.UTF_8);
    }

    /** The page that lists the kind, or null when there is none. */
    static String list(String kind) {
        return PLACES.containsKey(kind) ? PLACES.get(kind).list() : null;
    }

    /** Of an item of a checklist, what an import remembers is the number of the checklist, a slash, and its place. */
    static String number(String kind, String reference) {
        return kind.equals("checklists") ? reference.replaceFirst("/.*", "") : reference;
    }
}
