package org.anlan.web.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/** The parameters every list takes: {@code ?q=&page=0&size=25&sort=-updatedAt}. */
public class Paging {
    private static final int SIZE = 25;

    @QueryParam("q")
    public String q;

    @QueryParam("page")
    public String page;

    @QueryParam("size")
    public String size;

    @QueryParam("sort")
    public String sort;

    /** @throws InvalidInput when page or size is no number or out of range */
    public PageRequest request() {
        return request(SIZE);
    }

    /** @param usual size when none is asked for */
    public PageRequest request(int usual) {
        return PageRequest.of(number("page", page, 0), number("size", size, usual), sort);
    }

    /**
     * A page of a short list that is known whole and has its own order: all of it unless a page or a size is asked for.
     *
     * @param words what {@code q} is looked for in
     * @throws InvalidInput when another order is asked for
     */
    public <T> Page<T> of(List<T> all, Function<T, String> words) {
        PageRequest asked = request().inItsOwnOrder();
        List<T> found = q == null || q.isBlank()
                ? all
                : all.stream()
                        .filter(one -> lower(words.apply(one)).contains(lower(q.strip())))
                        .toList();
        if (page == null && size == null) {
            return new Page<>(found, 0, Math.max(found.size(), 1), found.size(), false);
        }
        List<T> items = found.stream()
                .skip((long) asked.page() * asked.size())
                .limit(asked.size())
                .toList();
        return new Page<>(items, asked.page(), asked.size(), found.size(), false);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static int number(String field, String text, int absent) {
        try {
            return text == null ? absent : Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of(field, "not_a_number", text);
        }
    }
}
