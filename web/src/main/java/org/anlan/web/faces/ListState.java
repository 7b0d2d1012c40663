package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.PageRequest;

/**
 * State of a list as it stands in the URL: {@code q}, {@code page} (from 0), {@code size}, {@code sort} and any filter.
 * A list page is a plain GET, so Back, reload and a sent link show the same rows.
 */
@Named("list")
@RequestScoped
public class ListState {

    static final int SIZE = 25;
    private static final List<Integer> SIZES = List.of(25, 50, 100);
    /** Parameters that shape the table and leave no row out. */
    private static final List<String> SHAPE = List.of("page", "size", "sort", "hide");

    private HttpServletRequest request;

    protected ListState() {}

    @Inject
    public ListState(HttpServletRequest request) {
        this.request = request;
    }

    /** A filter's value, or null when it is not set. */
    public String get(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The values of a filter that takes several. */
    public List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : List.of(values).stream().filter(v -> !v.isBlank()).toList();
    }

    /** A filter's value as an enum constant; a value that is none counts as not set. */
    public <E extends Enum<E>> E get(String name, Class<E> type) {
        String value = get(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    /** The search text. */
    public String getQ() {
        return get("q");
    }

    public int getPage() {
        return number("page", 0, 1_000_000, 0);
    }

    public int getSize() {
        int size = number("size", 1, PageRequest.MAX_SIZE, SIZE);
        return SIZES.contains(size) ? size : SIZE;
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    public String getSort() {
        return get("sort");
    }

    /** @param defaultSort as in a URL, {@code -updatedAt}; null for the query's own order */
    public PageRequest request(String defaultSort) {
        return PageRequest.of(getPage(), getSize(), getSort() == null ? defaultSort : getSort());
    }

    /** Rows ticked in the table, by business number. */
    public List<String> getSelected() {
        return all("selected");
    }

    /** Link to another page of the same list. */
    public String pageUrl(int page) {
        return url(Map.of("page", page == 0 ? "" : String.valueOf(page)));
    }

    /** Link to the list with one filter set, or cleared when the value is empty; it starts at the first page. */
    public String url(String name, Object value) {
        return url(Map.of(name, value == null ? "" : value.toString(), "page", ""));
    }

    /** The same, with another parameter taken away. */
    public String url(String name, Object value, String without) {
        return url(Map.of(name, value == null ? "" : value.toString(), without, "", "page", ""));
    }

    /** Link that sorts by a key, or turns the order round when it already does. */
    public String sortUrl(String key) {
        return url("sort", key.equals(getSort()) ? "-" + key : key);
    }

    /** Value of {@code aria-sort} for a column. */
    public String sorted(String key) {
        if (key.equals(getSort())) {
            return "ascending";
        }
        return ("-" + key).equals(getSort()) ? "descending" : "none";
    }

    /** Whether anything but page, size, sort and columns narrows the list. */
    public boolean isFiltered() {
        return parameters().keySet().stream().anyMatch(k -> !SHAPE.contains(k));
    }

    /** Whether one of the filters is set, their names given with spaces between. */
    public boolean isSet(String names) {
        return List.of(names.split(" ")).stream().anyMatch(name -> get(name) != null);
    }

    /** The list without search and filters. */
    public String getClearUrl() {
        return request.getContextPath() + request.getServletPath();
    }

    /** The query string of this state, for a link to the export of the same rows; empty or starting with '?'. */
    public String getQuery() {
        return query(url(Map.of()));
    }

    /** As {@link #getQuery()}, with a filter that the page sets by itself. */
    public String query(String name, Object value) {
        return query(url(name, value));
    }

    private static String query(String url) {
        int mark = url.indexOf('?');
        return mark < 0 ? "" : url.substring(mark);
    }

    private String url(Map<String, String> changes) {
        Map<String, List<String>> all = parameters();
        changes.forEach((name, value) -> {
            if (value.isEmpty()) {
                all.remove(name);
            } else {
                all.put(name, List.of(value));
            }
        });
        String query = all.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(v -> encode(e.getKey()) + "=" + encode(v)))
                .collect(Collectors.joining("&"));
        return getClearUrl() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Parameters that stand in the URL; the fields of a posted form do not belong in a link. */
    private Map<String, List<String>> parameters() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        String query = request.getQueryString();
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] sides = pair.split("=", 2);
                String value = sides.length < 2 ? "" : decode(sides[1]);
                if (!value.isBlank()) {
                    all.computeIfAbsent(decode(sides[0]), n -> new ArrayList<>())
                            .add(value);
                }
            }
        }
        return all;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private int number(String name, int min, int max, int fallback) {
        String value = get(name);
        if (value == null || !value.matches("\\d{1,7}")) {
            return fallback;
        }
        int number = Integer.parseInt(value);
        return number < min || number > max ? fallback : number;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
