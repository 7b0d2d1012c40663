package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.function.Function;
import org.anlan.web.installation.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An inspection in the field: one question a screen, the connection drops, the page is closed, nothing is lost. */
class InspectionBrowserIT {

    private static final double PATIENCE = 60_000;

    private String number;

    @BeforeEach
    void begin() {
        String checklist = Rest.number(Rest.post("safety", "/checklists", "{\"title\":\"浏览器门店检查\"}"));
        item(checklist, "\"text\":\"消防通道畅通\",\"answerType\":\"CONFORMITY\"");
        item(checklist, "\"text\":\"燃气压力\",\"answerType\":\"NUMBER\",\"low\":0.1,\"high\":0.4,\"measureUnit\":\"MPa\"");
        item(
                checklist,
                "\"text\":\"阀门关闭\",\"answerType\":\"CONFORMITY\",\"critical\":true,"
                        + "\"finding\":{\"text\":\"燃气阀门未关闭\",\"level\":\"GENERAL\"}");
        item(checklist, "\"text\":\"外墙整洁\",\"answerType\":\"CONFORMITY\"");
        Rest.post("safety", "/checklists/" + checklist + "/actions/publish", "{}");
        number = Rest.number(
                Rest.post("field", "/inspections", "{\"checklistNumber\":\"" + checklist + "\",\"place\":\"一号店\"}"));
    }

    private static void item(String checklist, String facts) {
        Rest.post("safety", "/checklists/" + checklist + "/items", "{\"facts\":{\"kind\":\"ITEM\"," + facts + "}}");
    }

    @Test
    void inspection_on_a_phone_survives_a_lost_connection_and_ends_with_signatures() {
        try (Visit visit = Visit.phone().as("field")) {
            Page page = visit.page();
            page.setDefaultTimeout(PATIENCE);
            open(visit);
            assertThat(page.locator(".question").count()).isEqualTo(4);
            assertThat(page.locator(".question:visible").count()).isEqualTo(1);
            answer(page, "CONFORMING");
            page.waitForSelector(".question.is-current:has-text('燃气压力')");

            page.fill(".question.is-current [data-typed]", "0.9");
            page.dispatchEvent(".question.is-current [data-typed]", "change");
            page.waitForSelector(".question.is-current[data-verdict='NONCONFORMING']");
            step(page);

            page.context().setOffline(true);
            answer(page, "NONCONFORMING");
            page.waitForSelector("[data-mark].is-queued");
            takePhoto(page);
            page.waitForSelector(".question.is-current img.is-waiting");
            page.context().setOffline(false);
            open(visit);
            Locator failed = page.locator(".question:has-text('阀门关闭')");
            page.waitForCondition(() -> "NONCONFORMING".equals(failed.getAttribute("data-verdict")));
            page.waitForCondition(() -> failed.locator("img:not(.is-waiting)").count() == 1
                    && failed.locator("img").count() == 1);
            open(visit);
            page.waitForCondition(() -> failed.locator("img.is-waiting").count() == 0);
            assertThat(failed.locator("img").count()).isEqualTo(1);

            draftsItsFinding(page);
            lastIsNotApplicable(page);
            sign(page);
            page.waitForSelector(".chips:has-text('关键项不合格')");
            assertThat(page.locator(".answered").count()).isEqualTo(4);
            assertThat(visit.faults()).allMatch(fault -> fault.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    @Test
    void what_is_refused_or_lacks_its_reason_is_not_signed_and_what_is_typed_survives_closing_the_page() {
        try (Visit visit = Visit.phone().as("field")) {
            Page page = visit.page();
            page.setDefaultTimeout(PATIENCE);
            open(visit);
            answer(page, "NOT_APPLICABLE");
            page.waitForSelector(".question.is-current .is-wanted");
            assertThat(page.locator(".question.is-current .answer[aria-pressed='true']")
                            .count())
                    .isZero();
            step(page);
            page.fill(".question.is-current [data-typed]", "高");
            page.dispatchEvent(".question.is-current [data-typed]", "change");
            page.waitForSelector(".question.is-current [data-error]:visible");
            page.locator("[data-open='finish']:visible").click();
            assertThat(page.locator("[data-unsaved-text]").textContent()).contains("2");
            page.click("[data-unsaved-go]");
            page.waitForSelector(".question.is-current:has-text('消防通道')");
            step(page);
            page.fill(".question.is-current [data-typed]", "0.2");
            open(visit);
            Locator number = page.locator(".question:has-text('燃气压力')");
            page.waitForCondition(() -> "CONFORMING".equals(number.getAttribute("data-verdict")));
            assertThat(number.locator("[data-typed]").inputValue()).isEqualTo("0.2");
            assertThat(visit.faults()).allMatch(fault -> fault.contains("409"));
        }
    }

    @Test
    void menu_of_further_actions_stays_on_the_screen() {
        try (Visit visit = Visit.phone().as("field")) {
            open(visit);
            visit.page().click(".detail-head details.menu > summary");
            Locator box = visit.page().locator(".detail-head .menu-box");
            visit.page()
                    .waitForCondition(
                            () -> box.boundingBox().x >= 0 && box.boundingBox().x + box.boundingBox().width <= 390);
        }
    }

    @Test
    void photo_sent_again_with_its_key_is_stored_once() {
        try (Visit visit = Visit.phone().as("field")) {
            Page page = visit.page();
            open(visit);
            byte[] picture = page.locator("h1").screenshot();
            String question = page.locator("[data-photos]").first().getAttribute("data-number");
            String path = Installation.url() + "/files?kind=inspection-answer&number=" + question + "&key=" + number;
            Function<String, APIResponse> send = name -> page.request()
                    .post(
                            path,
                            RequestOptions.create()
                                    .setHeader("X-Requested-With", "anlan")
                                    .setMultipart(FormData.create()
                                            .set("file", new FilePayload(name, "image/png", picture))));

            String id = send.apply("现场.png").headers().get("x-attachment");
            assertThat(id).isNotBlank();
            assertThat(send.apply("现场.png").headers()).containsEntry("x-attachment", id);
            assertThat(send.apply("别的.png").status()).isEqualTo(400);
            open(visit);
            assertThat(page.locator("a[href*='/files/']").count()).isEqualTo(1);
        }
    }

    private void open(Visit visit) {
        assertThat(visit.open("/inspection/inspection.xhtml?number=" + number)).isEqualTo(200);
    }

    private static void answer(Page page, String value) {
        page.click(".question.is-current .answer[data-value='" + value + "']");
    }

    private static void step(Page page) {
        page.click("[data-step='1']");
    }

    private static void takePhoto(Page page) {
        page.setInputFiles(
                ".question.is-current input[type=file]",
                new FilePayload(
                        "现场.png",
                        "image/png",
                        page.locator(".question.is-current .answers").screenshot()));
    }

    /** One tap, and the finding says what the checklist has pre-written. */
    private static void draftsItsFinding(Page page) {
        while (!page.locator(".question.is-current").textContent().contains("阀门关闭")) {
            page.click("[data-step='-1']");
        }
        page.click(".question.is-current [data-draft-go]");
        Locator link = page.locator(".question.is-current [data-finding-link]");
        link.waitFor();
        assertThat(link.getAttribute("href")).contains("finding.xhtml?number=YH-");
    }

    private static void lastIsNotApplicable(Page page) {
        step(page);
        answer(page, "NOT_APPLICABLE");
        page.waitForSelector(".question.is-current .is-wanted");
        page.fill(".question.is-current [data-note]", "外墙施工中");
        page.dispatchEvent(".question.is-current [data-note]", "change");
        page.waitForSelector(".question.is-current[data-verdict='NOT_APPLICABLE']");
    }

    private static void sign(Page page) {
        page.locator("[data-open='finish']:visible").click();
        assertThat(page.locator("[data-open-items]").isVisible()).isFalse();
        Locator canvas = page.locator("canvas.sign").first();
        canvas.scrollIntoViewIfNeeded();
        var box = canvas.boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 60);
        page.mouse().up();
        page.fill("[id='finishForm:inspectedAbsent']", "店长外出");
        page.click("[id='finishForm:go']");
    }
}
