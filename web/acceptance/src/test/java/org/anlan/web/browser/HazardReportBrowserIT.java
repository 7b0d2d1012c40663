package org.anlan.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody without an account scans the code of a place and reports; a duplicate is closed with its original. */
class HazardReportBrowserIT {

    private static final Pattern NUMBER = Pattern.compile("YH-\\d{8}-\\d+");

    @Test
    void report_by_code_needs_no_account_and_a_duplicate_names_its_original() {
        try (Visit safety = Visit.desk().as("safety")) {
            String code = place(safety);
            String original = reported(code, "楼梯间灯不亮");
            String again = reported(code, "楼梯灯坏了");
            Page page = safety.page();
            safety.open("/inspection/finding.xhtml?number=" + again);
            page.click(".detail-head details.menu > summary");
            page.click("[data-open='REJECT_REPORT']");
            assertThat(page.locator("[id='REJECT_REPORTForm:originalNumber']").isVisible())
                    .isFalse();
            page.locator("#REJECT_REPORT input[type=radio][value=DUPLICATE]").check();
            page.fill("[id='REJECT_REPORTForm:originalNumber']", original);
            page.fill("[id='REJECT_REPORTForm:reason']", "同一盏灯");
            page.click("[id='REJECT_REPORTForm:go']");
            page.click(".detail-side a[href*='" + original + "']");
            page.waitForSelector(".detail-side a[href*='" + again + "']");
            assertThat(safety.faults()).isEmpty();
        }
    }

    private static String place(Visit safety) {
        Page page = safety.page();
        safety.open("/inspection/places.xhtml");
        page.click("[data-open='add']");
        page.fill("[id='addForm:name']", "三号楼楼梯间");
        page.click("[id='addForm:go']");
        page.waitForSelector("a[href*='place-print.xhtml']");
        String href = page.locator("tr:has-text('三号楼楼梯间') a[href*='place-print.xhtml']")
                .first()
                .getAttribute("href");
        return href.substring(href.indexOf("code=") + 5);
    }

    private static String reported(String code, String title) {
        try (Visit anybody = Visit.phone()) {
            Page page = anybody.page();
            assertThat(anybody.open("/hazard-report.xhtml?place=" + code)).isEqualTo(200);
            page.fill("[id='form:title']", title);
            page.setInputFiles("[id='form:photo']", new FilePayload("灯.png", "image/png", page.screenshot()));
            page.setInputFiles("[id='form:photo']", new FilePayload("灯.txt", "text/plain", "灯".getBytes(UTF_8)));
            page.waitForSelector("[data-photo-error]:has-text('灯.txt')");
            page.setInputFiles("[id='form:photo']", new FilePayload("再一张.png", "image/png", page.screenshot()));
            page.waitForSelector(".thumb-remove:nth-child(2)");
            page.locator(".thumb-remove").last().click();
            assertThat(page.locator(".thumb-remove").count()).isOne();
            page.click("[id='form:send']");
            page.waitForSelector(".empty");
            assertThat(anybody.scrollsSideways()).isFalse();
            assertThat(anybody.faults()).isEmpty();
            Matcher number = NUMBER.matcher(page.locator(".empty").textContent());
            assertThat(number.find()).isTrue();
            return number.group();
        }
    }
}
