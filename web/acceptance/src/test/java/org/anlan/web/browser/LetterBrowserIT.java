package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.web.installation.GasLetter;
import org.anlan.web.rest.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The users' own responsibility letter: created from its file, linted, signed by both sides, scored and explained. */
class LetterBrowserIT {
    private static final double PATIENCE = 60_000;

    @TempDir
    Path folder;

    @Test
    void letter_from_the_gas_file_is_linted_signed_scored_and_explained() {
        String detail = create(GasLetter.FILE);
        issue(detail);
        try (Visit visit = Visit.desk().as("employee")) {
            Page page = visit.page();
            page.setDefaultTimeout(PATIENCE);
            visit.open(detail);
            page.click("[data-open='COUNTERSIGN']");
            page.click("dialog[open] [id$=':go']");
            page.waitForSelector("[data-open='SELF_EVALUATE']");
            page.click("[data-open='figure']");
            page.selectOption("[id='figureForm:key']", "i5");
            page.fill("[id='figureForm:value']", "96");
            page.fill("[id='figureForm:evidence']", "技术手段台账");
            page.click("[id='figureForm:enter']");
            page.waitForSelector("text=已录入");
            page.locator("summary", new Page.LocatorOptions().setHasText("技术手段完成率"))
                    .click();
            assertThat(page.locator("details.explain[open] li").allTextContents())
                    .anyMatch(text -> text.contains("林娜 录入, 依据: 技术手段台账"))
                    .anyMatch(text -> text.contains("目标 95"));
            assertThat(page.locator("#total").textContent()).isEqualTo(totalByApi(detail));
            page.locator("summary", new Page.LocatorOptions().setHasText("实际入户安检率"))
                    .click();
            assertThat(page.locator("details.explain[open] li").allTextContents())
                    .anyMatch(text -> text.contains("按时排查率"));
            assertThat(visit.seriousBarriers()).isEmpty();
            visit.open("/index.xhtml");
            assertThat(page.locator(".letter-mine").textContent()).contains("客服营业人员岗位安全绩效责任书");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_no_letter_says_what_was_expected_and_keeps_what_was_typed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("letter.json"), "{\"title\": \"书\", \"items\": [{\"name\": \"率\", \"weight\": \"多\"}]}");
        try (Visit visit = Visit.desk().as("safety")) {
            visit.page().setDefaultTimeout(PATIENCE);
            fill(visit, file);
            visit.page().click("[id='form:create']");
            visit.page().waitForSelector(".note-error");
            assertThat(visit.page().locator(".note-error").textContent()).contains("考核指标第 1 条 分值", "应为数字");
            assertThat(visit.page().inputValue("[id='form:party']")).contains("林娜");
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void pages_hold_on_a_phone_and_in_english() {
        String detail = create(GasLetter.FILE);
        try (Visit visit = new Visit(390, true).as("safety")) {
            for (String path : new String[] {
                detail,
                detail.replace("detail", "edit"),
                detail.replace("detail", "print"),
                "/letter/new.xhtml",
                "/letter/list.xhtml"
            }) {
                assertThat(visit.open(path)).as(path).isEqualTo(200);
                assertThat(visit.seriousBarriers()).as(path).isEmpty();
                if (!path.contains("print")) {
                    assertThat(visit.scrollsSideways()).as(path).isFalse();
                }
            }
            assertThat(visit.faults()).isEmpty();
        }
    }

    /** The total that the API tells: what else is scored depends on the demonstration's findings. */
    private static String totalByApi(String detail) {
        String score = Api.as("employee")
                .get("/letters/" + detail.replaceFirst(".*number=", "") + "/score")
                .body();
        Matcher total = Pattern.compile("\"total\":([0-9.]+)").matcher(score);
        assertThat(total.find()).as(score).isTrue();
        return total.group(1);
    }

    /** @return path of the new letter's page */
    private static String create(Path file) {
        try (Visit visit = Visit.desk().as("safety")) {
            Page page = visit.page();
            page.setDefaultTimeout(PATIENCE);
            fill(visit, file);
            page.click("[id='form:create']");
            page.waitForURL(url -> url.contains("/letter/detail.xhtml"));
            assertThat(page.locator("#warnings").textContent())
                    .contains("权重合计 103 分, 应为 100 分, 多 3 分")
                    .contains("没有目标值: 漏气隐患整改率")
                    .contains("加分项没有写明分值: 创新创值 可适当加分");
            assertThat(visit.faults()).isEmpty();
            return "/letter/detail.xhtml?"
                    + page.url().replaceFirst(".*\\?", "").replaceFirst("&.*", "");
        }
    }

    private static void fill(Visit visit, Path file) {
        Page page = visit.page();
        visit.open("/letter/new.xhtml");
        page.check("input[value='@file']");
        page.setInputFiles("[id='form:file']", file);
        page.selectOption("[id='form:issuerUnit']", "CS");
        page.fill("[id='form:issuer']", "manager");
        page.selectOption("[id='form:partyUnit']", "CS-HALL");
        page.fill("[id='form:party']", "employee");
    }

    private static void issue(String detail) {
        try (Visit visit = Visit.desk().as("manager")) {
            Page page = visit.page();
            page.setDefaultTimeout(PATIENCE);
            visit.open(detail);
            page.click("[data-open='ISSUE']");
            page.click("dialog[open] [id$=':go']");
            page.waitForSelector("text=待签收");
            assertThat(page.locator("[data-open='COUNTERSIGN']").count()).isZero();
            assertThat(visit.faults()).isEmpty();
        }
    }
}
