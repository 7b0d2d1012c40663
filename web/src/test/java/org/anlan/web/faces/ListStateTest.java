package org.anlan.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.PageRequest;
import org.junit.jupiter.api.Test;

class ListStateTest {

    @Test
    void an_empty_url_is_the_first_page_in_the_lists_own_order() {
        assertThat(state(null).request("-updatedAt")).isEqualTo(new PageRequest(0, 25, "updatedAt", true));
    }

    @Test
    void reads_page_size_and_sort_and_never_fails_on_nonsense() {
        assertThat(state("page=3&size=50&sort=title").request(null)).isEqualTo(new PageRequest(3, 50, "title", false));
        assertThat(state("page=-1&size=7000&sort=").request(null)).isEqualTo(new PageRequest(0, 25, null, false));
        assertThat(state("page=99999999999").getPage()).isZero();
    }

    @Test
    void a_link_keeps_what_it_does_not_change() {
        ListState list = state("q=%E7%87%83%E6%B0%94&status=OPEN&status=DONE&page=4");
        assertThat(list.pageUrl(5)).isEqualTo("/anlan/list.xhtml?q=%E7%87%83%E6%B0%94&status=OPEN&status=DONE&page=5");
        assertThat(list.url("q", null)).isEqualTo("/anlan/list.xhtml?status=OPEN&status=DONE");
    }

    @Test
    void sorting_starts_at_the_first_page_and_turns_round_the_second_time() {
        assertThat(state("page=2").sortUrl("title")).isEqualTo("/anlan/list.xhtml?sort=title");
        assertThat(state("sort=title").sortUrl("title")).isEqualTo("/anlan/list.xhtml?sort=-title");
        assertThat(state("sort=-title").sorted("title")).isEqualTo("descending");
    }

    @Test
    void only_search_and_filters_count_as_narrowing() {
        assertThat(state("page=1&size=50&sort=title").isFiltered()).isFalse();
        assertThat(state("q=a").isFiltered()).isTrue();
    }

    @Test
    void markup_in_the_url_stays_encoded() {
        assertThat(state("q=%22%3E%3Cscript%3E").pageUrl(1)).doesNotContain("<", "\"");
    }

    private static ListState state(String query) {
        Map<String, String> first = query == null
                ? Map.of()
                : Stream.of(query.split("&"))
                        .map(p -> p.split("=", 2))
                        .collect(Collectors.toMap(
                                p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8), (a, b) -> a));
        return new ListState((HttpServletRequest) Proxy.newProxyInstance(
                ListStateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getQueryString" -> query;
                    case "getParameter" -> first.get((String) args[0]);
                    case "getContextPath" -> "/anlan";
                    case "getServletPath" -> "/list.xhtml";
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
