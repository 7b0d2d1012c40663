package org.anlan.web.faces;

import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.access.Caller;

/**
 * One entry of the navigation.
 *
 * @param key label is bundle key {@code nav.<key>}
 * @param icon name of an icon in {@code resources/app/icons.svg}
 * @param path page below the context root, or null for a section that only holds pages
 * @param permission code the caller must hold to see it, or one of several with blanks between; null for everybody
 * @param pages second level; a section without a visible page is not shown
 */
public record NavEntry(String key, String icon, String path, String permission, List<NavEntry> pages) {

    public NavEntry {
        pages = List.copyOf(pages);
    }

    public static NavEntry page(String key, String icon, String path, String permission) {
        return new NavEntry(key, icon, path, permission, List.of());
    }

    public static NavEntry section(String key, String icon, NavEntry... pages) {
        return new NavEntry(key, icon, null, null, List.of(pages));
    }

    /** Whether the caller holds what it takes. */
    boolean isFor(Caller caller) {
        return permission == null
                || Stream.of(permission.split(" "))
                        .anyMatch(code -> caller.grants().containsKey(code));
    }

    /** Where a click leads: the entry's own page, or the first page of the section. */
    public String target() {
        return path != null || pages.isEmpty() ? path : pages.get(0).path();
    }

    /** Whether it is the page of the entry or of one below it. */
    boolean holds(String servletPath) {
        return servletPath.equals(path) || pages.stream().anyMatch(p -> p.holds(servletPath));
    }

    /**
     * Whether a page that is not listed belongs here: in the same folder the entry named after it in the plural has it
     * (finding.xhtml and finding-edit.xhtml belong to findings.xhtml, policy.xhtml to policies.xhtml), else the first.
     */
    boolean adopts(String servletPath, List<NavEntry> sections) {
        String folder = servletPath.substring(0, servletPath.lastIndexOf('/') + 1);
        String singular = servletPath.replaceFirst("(-[a-z]+)?\\.xhtml$", "");
        String plural = singular.replaceFirst("y$", "ie") + "s.xhtml";
        List<NavEntry> near = sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section), section.pages().stream()))
                .filter(entry -> entry.path() != null && entry.path().startsWith(folder))
                .toList();
        return folder.length() > 1
                && near.stream()
                        .filter(entry -> entry.path().equals(plural))
                        .findFirst()
                        .or(() -> near.stream().findFirst())
                        .filter(owner -> owner.equals(this) || pages.contains(owner))
                        .isPresent();
    }
}
