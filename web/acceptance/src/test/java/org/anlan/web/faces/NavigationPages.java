package org.anlan.web.faces;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells tests which pages the rail offers, and which are forms, each with its permission. */
public final class NavigationPages {

    private NavigationPages() {}

    /** @param permission one, or several with blanks between; null when everybody signed in may open the page */
    public record Entry(String path, String permission) {
        public boolean isFor(Set<String> held) {
            return permission == null || Stream.of(permission.split(" ")).anyMatch(held::contains);
        }
    }

    public static List<Entry> all() {
        return Stream.concat(Navigation.SECTIONS.stream(), Navigation.CREATE.stream())
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.pages().stream()))
                .filter(entry -> entry.path() != null)
                .map(entry -> new Entry(entry.path(), entry.permission()))
                .toList();
    }

    /** Forms that lists and details lead to, with the permission of saving them. */
    public static List<Entry> forms() {
        return Navigation.FORMS.entrySet().stream()
                .map(form -> new Entry(form.getKey(), form.getValue()))
                .toList();
    }
}
