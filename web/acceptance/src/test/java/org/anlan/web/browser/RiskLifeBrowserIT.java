package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.web.installation.Installation;
import org.junit.jupiter.api.Test;

/** 编制 → 审核 → 批准 on the screen by three people; the same one is offered no second signature. */
class RiskLifeBrowserIT {
    private static final double PATIENCE = 60_000;

    @Test
    void three_people_sign_and_a_change_of_level_shows_between_the_editions() {
        String risk = register("safety");
        step("safety", risk, "提交审核", "待审核");
        step("manager", risk, "审核通过", "待批准");
        step("head", risk, "批准", "生效");
        try (Visit visit = visit("safety", risk)) {
            Page page = visit.page();
            page.click("[data-open='assess']");
            page.selectOption("[id='assessForm:likelihood']", "5");
            page.selectOption("[id='assessForm:severity']", "4");
            page.waitForSelector("[id='assessForm:ratingResult']:has-text('20')");
            page.click("[id='assessForm:save']");
            page.waitForSelector(".detail-head .chip:has-text('草稿')");
            assertThat(visit.faults()).isEmpty();
        }
        step("safety", risk, "提交审核", "待审核");
        step("manager", risk, "审核通过", "待批准");
        step("head", risk, "批准", "生效");
        try (Visit visit = visit("safety", risk)) {
            visit.page().click("a[href*='editions.xhtml']");
            visit.page().waitForSelector("table.diff");
            assertThat(visit.page().locator("tr.differs").allTextContents())
                    .anyMatch(row -> row.contains("风险等级") && row.contains("中") && row.contains("高"));
            assertThat(visit.seriousBarriers()).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void author_is_not_offered_the_review_of_the_own_risk() {
        String risk = register("manager");
        step("manager", risk, "提交审核", "待审核");
        try (Visit visit = visit("manager", risk)) {
            assertThat(visit.page()
                            .locator("input[value='审核通过'], button:has-text('审核通过')")
                            .count())
                    .isZero();
        }
    }

    @Test
    void review_is_asked_for_and_a_ticket_category_linked_in_side_panels() {
        String risk = register("safety");
        step("safety", risk, "提交审核", "待审核");
        try (Visit window = visit("manager", risk)) {
            Page page = window.page();
            page.click(".detail-head details.menu summary");
            page.click("[data-open='reason-RETURN']");
            page.fill("[id$='reasonForm:reason'] >> visible=true", "措施不全");
            step("manager", risk, "审核通过", "待批准");
            page.click("[id$='reasonForm:go'] >> visible=true");
            page.waitForSelector(".note-error:has-text('刚被他人修改')");
            assertThat(page.locator(".note").allTextContents())
                    .as("what was typed")
                    .anyMatch(note -> note.contains("措施不全"));
        }
        try (Visit window = visit("head", risk)) {
            step("head", risk, "批准", "生效");
            window.page().click("[id='actions:primary']");
            window.page().waitForSelector(".note-error:has-text('刚被他人修改')");
        }
        try (Visit visit = visit("safety", risk)) {
            Page page = visit.page();
            page.click("[data-open='linkCategory']");
            page.selectOption("[id='categoryForm:category']", "T-NOISE");
            page.fill("[id='categoryForm:tickets']", "1");
            page.click("[id='categoryForm:link']");
            page.waitForSelector("[id='categoryForm:tickets_error']");
            page.fill("[id='categoryForm:tickets']", "2");
            page.click("[id='categoryForm:link']");
            page.waitForSelector("[id='categories'] li:has-text('噪声扰民')");

            page.click(".detail-head details.menu summary");
            page.click("[data-open='askReview']");
            page.fill("[id='askForm:reason']", "换了供应商");
            page.click("[id='askForm:ask']");
            page.waitForSelector("li:has-text('人工要求'):has-text('换了供应商')");
            assertThat(visit.seriousBarriers()).isEmpty();
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static void step(String who, String risk, String button, String status) {
        try (Visit visit = visit(who, risk)) {
            Locator primary = visit.page().locator("[id='actions:primary']");
            assertThat(primary.inputValue()).isEqualTo(button);
            primary.click();
            visit.page().waitForSelector(".detail-head .chip:has-text('" + status + "')");
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static Visit visit(String who, String risk) {
        Visit visit = Visit.desk().as(who);
        visit.page().setDefaultTimeout(PATIENCE);
        visit.open("/risk/detail.xhtml?number=" + risk);
        return visit;
    }

    private static String register(String author) {
        try (Visit visit = Visit.desk()) {
            String register = first(call(visit, author, "GET", "/risk-registers?type=hazard-ls", null));
            return first(call(visit, author, "POST", "/risks", """
                {"register":"%s","title":"高处换表","hazardClasses":["UNSAFE_ACT"],"accidentTypes":["FIRE"],
                 "measures":[{"text":"系安全带","checkEvery":"MONTH"}],"rating":{"likelihood":2,"severity":4}}
                """.formatted(register)));
        }
    }

    private static String call(Visit visit, String who, String method, String path, String json) {
        String pair = who + ":" + Installation.PASSWORD;
        RequestOptions options = RequestOptions.create()
                .setMethod(method)
                .setTimeout(PATIENCE)
                .setHeader(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        if (json != null) {
            options.setHeader("Content-Type", "application/json").setData(json);
        }
        APIResponse answer = visit.page().request().fetch(Installation.url() + "/api/v1" + path, options);
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return answer.text();
    }

    private static String first(String body) {
        Matcher number = Pattern.compile("\"number\":\"([^\"]+)\"").matcher(body);
        assertThat(number.find()).as(body).isTrue();
        return number.group(1);
    }
}
