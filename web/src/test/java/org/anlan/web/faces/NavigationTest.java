package org.anlan.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.access.DataScope;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void offers_only_pages_that_the_caller_may_open() {
        assertThat(navigation("/index.xhtml", Map.of()).getSections())
                .flatExtracting(NavEntry::pages)
                .allSatisfy(p -> assertThat(p.permission()).isNull());
        assertThat(navigation("/index.xhtml", Map.of("audit.read", DataScope.ALL))
                        .offers("/audit/list.xhtml"))
                .isTrue();
        assertThat(navigation("/index.xhtml", Map.of("person.read", DataScope.OWN))
                        .offers("/audit/list.xhtml"))
                .isFalse();
    }

    @Test
    void a_section_without_a_page_to_open_is_left_out() {
        Navigation nav = navigation("/index.xhtml", Map.of("audit.read", DataScope.ALL));
        assertThat(nav.getSections()).allSatisfy(s -> assertThat(s.target()).isNotNull());
    }

    @Test
    void strangers_are_offered_nothing() {
        assertThat(new Navigation(new CallerContext(), request("/index.xhtml")).getSections())
                .isEmpty();
    }

    @Test
    void a_detail_belongs_to_the_list_beside_it() {
        Navigation nav = navigation("/people/detail.xhtml", Map.of("person.read", DataScope.ALL));
        NavEntry settings = nav.getSections().get(nav.getSections().size() - 1);
        assertThat(nav.current(settings)).isTrue();
        assertThat(settings.pages().stream().filter(nav::current).map(NavEntry::key))
                .containsExactly("people");
        assertThat(nav.current(nav.getSections().get(0))).isFalse();
    }

    @Test
    void reporting_a_hazard_belongs_to_the_hazards() {
        Navigation nav = navigation(
                "/inspection/report.xhtml",
                Map.of(
                        "finding.read",
                        DataScope.ALL,
                        "inspection.read",
                        DataScope.ALL,
                        "finding.report",
                        DataScope.ALL));
        assertThat(nav.getSections().stream()
                        .flatMap(section -> section.pages().stream())
                        .filter(nav::current)
                        .map(NavEntry::key))
                .containsExactly("findings");
    }

    @Test
    void a_record_belongs_to_the_list_that_is_named_after_it() {
        Navigation nav = navigation(
                "/desk/policy.xhtml", Map.of("ticket.read", DataScope.ALL, "ticket.settings", DataScope.ALL));
        assertThat(nav.getSections().stream()
                        .flatMap(section -> section.pages().stream())
                        .filter(nav::current)
                        .map(NavEntry::key))
                .containsExactly("ticket_policies");
    }

    @Test
    void a_page_of_another_name_belongs_to_the_page_that_leads_to_it() {
        Navigation nav = navigation(
                "/inspection/cadence.xhtml",
                Map.of("inspection.read", DataScope.ALL, "inspection-plan.read", DataScope.ALL));
        assertThat(nav.getSections().stream()
                        .flatMap(section -> section.pages().stream())
                        .filter(nav::current)
                        .map(NavEntry::key))
                .containsExactly("plans");
    }

    private static Navigation navigation(String page, Map<String, DataScope> grants) {
        CallerContext callers = new CallerContext();
        callers.enter(new Caller(1, "zhao", "赵敏", "KF", "zh-CN", Set.of(), grants, null, null));
        return new Navigation(callers, request(page));
    }

    private static HttpServletRequest request(String servletPath) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                NavigationTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> servletPath);
    }
}
