package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checklist at the desk: described, put in order, looked at as its inspector will, printed; its proposals come back. */
class ChecklistBrowserIT {

    private String checklist;

    @BeforeEach
    void draft() {
        checklist = Rest.number(Rest.post("safety", "/checklists", "{\"title\":\"待整理清单\"}"));
        node("SECTION", "\"text\":\"消防\"");
        node(
                "ITEM",
                "\"text\":\"消防通道畅通\",\"finding\":{\"text\":\"消防通道堵塞\",\"level\":\"GENERAL\","
                        + "\"ownerLogin\":\"field\",\"deadlineDays\":5}");
        node("ITEM", "\"text\":\"燃气压力\",\"answerType\":\"NUMBER\",\"low\":0.1,\"high\":0.4,\"measureUnit\":\"MPa\"");
    }

    private void node(String kind, String facts) {
        Rest.post(
                "safety",
                "/checklists/" + checklist + "/items",
                "{\"facts\":{\"kind\":\"" + kind + "\"," + facts + "}}");
    }

    @Test
    void it_is_described_put_in_order_previewed_and_printed() {
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens(page(""));
            safety.asksFor("facts").types("factsForm:title", "整理好的清单").types("factsForm:passMark", "90");
            safety.presses("factsForm:save").sees("整理好的清单").sees("90 %");

            safety.page().locator("button[name='tree:up']").nth(2).click();
            safety.page().waitForLoadState();
            assertThat(texts(safety)).containsExactly("消防", "燃气压力", "消防通道畅通");
            safety.page().locator("button[name='tree:up']").first().click();
            safety.isTold();

            safety.opens(page("&edit=2")).chooses("place:target", "1").types("place:place", "1");
            safety.presses("place:move").sees("已保存");
            assertThat(texts(safety)).containsExactly("消防", "消防通道畅通", "燃气压力");

            safety.opens("/inspection/checklist-preview.xhtml?number=" + checklist);
            safety.sees("不合格时登记").sees("0.1 – 0.4 MPa");
            assertThat(safety.page().locator(".answer:not(:disabled)").count()).isZero();
            safety.opens("/inspection/blank.xhtml?number=" + checklist);
            safety.sees("☐ 不合格").sees("0.1 – 0.4 MPa");
            assertThat(safety.page().locator(".fill-code svg path").count()).isEqualTo(1);
        }
    }

    @Test
    void a_failed_item_proposes_who_rectifies_it_and_until_when() {
        Rest.post("safety", "/checklists/" + checklist + "/actions/publish", "{}");
        String inspection = Rest.number(
                Rest.post("field", "/inspections", "{\"checklistNumber\":\"" + checklist + "\",\"place\":\"一号店\"}"));
        String findingPage;
        try (Walker field = Walker.atDesk("field")) {
            field.opens("/inspection/inspection.xhtml?number=" + inspection);
            Page page = field.page();
            page.locator(".question [data-value='NONCONFORMING']").first().click();
            page.locator("[data-draft-go]:visible").first().click();
            page.waitForSelector("[data-finding-link]:visible");
            findingPage = page.locator("[data-finding-link]:visible").first().getAttribute("href");
        }
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens("/inspection/" + findingPage).sees("清单建议的责任人");
            safety.asksFor("ACCEPT_REPORT").agrees();
            safety.asksFor("ASSIGN");
            Page page = safety.page();
            assertThat(page.locator("dialog[open] [id$=':responsibleLogin']").inputValue())
                    .contains("field");
            assertThat(page.locator("dialog[open] [id$=':dueOn_input']").inputValue())
                    .isNotBlank();
        }
    }

    private String page(String more) {
        return "/inspection/checklist.xhtml?number=" + checklist + more;
    }

    private static List<String> texts(Walker walker) {
        return walker.page().locator(".tree .tree-text").allTextContents().stream()
                .map(text -> text.strip().split("\\s")[0])
                .toList();
    }
}
