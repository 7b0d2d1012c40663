package org.anlan.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.PageRequest;

/** The parameters every list takes: {@code ?q=&page=0&size=25&sort=-updatedAt}. */
public class Paging {

    @QueryParam("q")
    public String q;

    @QueryParam("page")
    @DefaultValue("0")
    public String page;

    @QueryParam("size")
    @DefaultValue("25")
    public String size;

    @QueryParam("sort")
    public String sort;

    /** @throws InvalidInput when page or size is no number or out of range */
    public PageRequest request() {
        return PageRequest.of(number("page", page), number("size", size), sort);
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of(field, "not_a_number", text);
        }
    }
}
