package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.anlan.web.rest.DeskApi;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The service desk as its people use it: the agent on the telephone, the worker on a phone, the complaint. */
@Order(2)
class DeskBrowserIT {
    private static final double PATIENCE = 60_000;

    @Test
    void agent_sees_the_caller_the_duplicates_and_the_deadline_while_typing_and_registers_by_keyboard() {
        String phone = "1379%07d".formatted(System.nanoTime() % 10_000_000);
        String first = register(phone, "电梯异响");
        try (Visit visit = visit(1440).as("agent")) {
            Page page = visit.page();
            visit.open("/desk/edit.xhtml");
            page.waitForSelector("[id='form:callerPhone']:focus");
            page.keyboard().type(phone);
            page.waitForSelector("[id='form:assist'] >> text=" + first);
            page.locator("[id='form:address']").pressSequentially("3幢2单元407室");
            page.waitForSelector("[id='form:assist'] >> text=3-2-407");
            assertThat(page.locator(".promise").textContent()).contains("解决");
            page.locator("[id='form:subject']").fill("电梯停在三楼");
            page.keyboard().press("Control+Enter");
            page.waitForURL(url -> url.contains("/desk/detail.xhtml"));
            assertThat(page.locator("h1").textContent()).contains("电梯停在三楼");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void what_was_typed_stays_and_the_linked_customer_follows_the_number_until_it_is_taken_off() {
        String one = "1388%07d".formatted(System.nanoTime() % 10_000_000);
        String other = "1387%07d".formatted(System.nanoTime() % 10_000_000);
        customer("周敏", one, "2-1-101");
        customer("吴刚", other, "6-1-202");
        try (Visit visit = visit(1440).as("agent")) {
            Page page = visit.page();
            visit.open("/desk/edit.xhtml");
            page.locator("[id='form:callerName']").fill("周敏的女儿");
            page.locator("[id='form:callerPhone']").pressSequentially(one);
            page.waitForSelector(".linked >> text=周敏");
            assertThat(page.inputValue("[id='form:callerName']")).isEqualTo("周敏的女儿");
            assertThat(page.inputValue("[id='form:address']")).isEqualTo("2-1-101");
            page.locator("[id='form:callerPhone']").fill("");
            page.locator("[id='form:callerPhone']").pressSequentially(other);
            page.waitForSelector(".linked >> text=吴刚");
            page.waitForFunction("document.getElementById('form:address').value === '6-1-202'");
            page.locator("[id='form:subject']").fill("关联客户");
            page.keyboard().press("Control+Enter");
            page.waitForURL(url -> url.contains("/desk/detail.xhtml"));
            assertThat(page.locator(".detail-side").textContent()).contains("客户档案", "吴刚", "KH-");
            visit.open("/desk/edit.xhtml");
            page.locator("[id='form:callerPhone']").pressSequentially(one);
            page.click(".linked .btn");
            page.waitForSelector(".linked", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void deadlines_explain_themselves_also_when_met_and_paused_and_fit_a_phone() {
        String number = register("13600003333", "阀门漏水");
        DeskApi.begin(number);
        String until = LocalDate.now().plusDays(3).toString();
        DeskApi.post(
                "agent",
                "/tickets/" + number + "/actions/suspend",
                "{\"reason\":\"WAITING_FOR_PARTS\",\"until\":\"" + until + "\"}");
        for (int width : new int[] {1440, 390}) {
            try (Visit visit = visit(width).as("agent")) {
                visit.open("/desk/sla.xhtml?number=" + number);
                Locator first = visit.page().locator(".section").first();
                assertThat(first.locator(".chip").textContent()).isEqualTo("按时");
                assertThat(first.locator(".trace tbody tr")
                                .last()
                                .locator("td")
                                .last()
                                .textContent())
                        .as("the day on which the promise runs out")
                        .isEqualTo("30 分");
                assertThat(visit.page().locator("main").innerText()).contains("起暂停", "客户时限");
                assertThat(visit.scrollsSideways()).isFalse();
                assertThat((Boolean) visit.page()
                                .evaluate("[...document.querySelectorAll('.trace')].every(t =>"
                                        + " t.getBoundingClientRect().right <= innerWidth)"))
                        .isTrue();
                assertThat(visit.faults()).isEmpty();
            }
        }
    }

    @Test
    void worker_on_a_phone_has_the_next_step_under_the_thumb_and_no_hole_in_the_progress() {
        String number = register("13600004444", "门禁失灵");
        DeskApi.begin(number);
        try (Visit visit = visit(390).as("field")) {
            detail(visit, number);
            visit.page().evaluate("scrollTo(0, document.body.scrollHeight)");
            double bottom = visit.page().locator("button[data-open=RESOLVE]").boundingBox().y;
            assertThat(bottom).isBetween(700d, 844d);
            assertThat(visit.page().locator(".order-steps .is-done").count()).isEqualTo(3);
            assertThat(visit.faults()).isEmpty();
        }
        try (Visit visit = visit(1440).as("auditor")) {
            detail(visit, number);
            assertThat(visit.page().locator("a[href^='tel:']").count()).isZero();
            assertThat(visit.page().locator("[id='talk:note']").count()).isZero();
        }
    }

    @Test
    void order_goes_from_the_dispatcher_to_the_worker_on_a_phone_and_back_to_the_call_back() {
        String number = register("13600001111", "水管漏水");
        try (Visit visit = visit(1440).as("agent")) {
            detail(visit, number);
            visit.page().click("[id='steps:next']");
            visit.page().click("[data-open=DISPATCH]");
            pick(visit.page(), "dispatchForm:assignee", "field");
            visit.page().click("[id='dispatchForm:go']");
            visit.page().waitForSelector("text=已派单");
        }
        try (Visit visit = visit(390).as("field")) {
            visit.open("/desk/orders.xhtml");
            visit.page().click("a[href$='" + number + "']");
            for (String done : new String[] {"已接单", "已出发", "已到场", "已开始处理"}) {
                visit.page().click("[id='steps:next']");
                visit.page().waitForSelector("text=" + done);
            }
            assertThat(visit.page().locator(".order-steps .is-done").count()).isEqualTo(3);
            assertThat(visit.scrollsSideways()).isFalse();
            visit.page().click("button[data-open=RESOLVE]");
            visit.page().fill("[id='resolveForm:solution']", "更换软管");
            visit.page().fill("[id='resolveForm:trueCause']", "软管老化");
            visit.page().click("[id='resolveForm:go']");
            visit.page().waitForSelector("text=已办结");
            assertThat(visit.faults()).isEmpty();
        }
        try (Visit visit = visit(1440).as("agent2")) {
            detail(visit, number);
            visit.page().click("button[data-open=CALL_BACK]");
            visit.page().click("[id='call_backForm:result'] >> text=满意 >> nth=0");
            visit.page().selectOption("[id='call_backForm:score']", "5");
            visit.page().click("[id='call_backForm:go']");
            visit.page().waitForSelector("button[data-open=CLOSE]");
            visit.page().click("button[data-open=CLOSE]");
            visit.page().click("[id='closeForm:go']");
            visit.page().waitForSelector("text=已关闭");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void complaint_is_rated_becomes_a_hazard_linked_both_ways_and_its_reply_is_approved() {
        String number = complaint();
        try (Visit visit = visit(1440).as("agent")) {
            Page page = visit.page();
            detail(visit, number);
            page.click("[data-open=RATE]");
            page.click("[id='rateForm:severity'] >> text=重大");
            page.click("[id='rateForm:go']");
            page.click("[data-open=WORDING]");
            assertThat(page.locator("[id='talk:say']").count())
                    .as("nothing goes out unapproved")
                    .isZero();
            page.fill("[id='wordingForm:text']", "非常抱歉，今天上门处理");
            page.click("[id='wordingForm:go']");
            page.waitForSelector("text=待审批");
            page.click("details.menu summary.btn >> nth=-1");
            page.click("[data-open=HAZARD]");
            page.click("[id='hazardForm:go']");
            page.waitForSelector("text=已生成隐患");
            assertThat(page.locator(".detail-side").textContent()).contains("YH-");
            assertThat(visit.faults()).isEmpty();
        }
        try (Visit visit = visit(1440).as("manager")) {
            detail(visit, number);
            visit.page().click("[id='decide:approve']");
            visit.page().waitForSelector(".talk-reply >> text=非常抱歉，今天上门处理");
            Locator finding = visit.page().locator("a[href*='/inspection/finding.xhtml']");
            finding.click();
            visit.page().waitForSelector("a[href$='" + number + "']");
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static Visit visit(int width) {
        Visit visit = new Visit(width, false);
        visit.page().setDefaultTimeout(PATIENCE);
        return visit;
    }

    private static void detail(Visit visit, String number) {
        visit.open("/desk/detail.xhtml?number=" + number);
    }

    /** Types a login into a person's field and takes the suggestion. */
    private static void pick(Page page, String id, String login) {
        Locator field = page.locator("[id='" + id + "']");
        field.pressSequentially(login);
        page.locator(".person-list [role=option]").first().click();
    }

    private static void customer(String name, String phone, String address) {
        DeskApi.post(
                "agent",
                "/customers",
                "{\"name\":\"%s\",\"phone\":\"%s\",\"place\":\"幸福里\",\"address\":\"%s\"}"
                        .formatted(name, phone, address));
    }

    private static String register(String phone, String subject) {
        return post("{\"kind\":\"B\",\"subject\":\"" + subject + "\",\"callerName\":\"张华\",\"callerPhone\":\"" + phone
                + "\",\"place\":\"翠苑一区\",\"address\":\"3-2-407\"}");
    }

    private static String complaint() {
        return post("{\"kind\":\"T\",\"subject\":\"楼道堆放电瓶\",\"callerName\":\"李丽\",\"callerPhone\":\"13700002222\","
                + "\"place\":\"翠苑一区\",\"address\":\"5-1-302\",\"categoryCode\":\"T-SAFETY\"}");
    }

    private static String post(String json) {
        return DeskApi.register(json);
    }
}
