package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A hazard from hand to hand in the screens, each as the person whose turn it is. */
class FindingBrowserIT {

    private static final double PATIENCE = 60_000;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void hazard_goes_through_every_hand_until_it_is_closed_reopened_and_voided() {
        String number = reported();
        try (Visit safety = at("safety", number)) {
            open(safety, "ACCEPT_REPORT");
            submit(safety, "ACCEPT_REPORT", "待下达");
            open(safety, "ASSIGN");
            assign(safety.page());
            submit(safety, "ASSIGN", "整改中");
        }
        try (Visit field = at("field", number)) {
            open(field, "REQUEST_EXTENSION");
            date(field.page(), "REQUEST_EXTENSIONForm:until", TODAY.plusDays(20));
            reason(field, "REQUEST_EXTENSION", "锁具缺货");
            submit(field, "REQUEST_EXTENSION", "整改中");
        }
        try (Visit manager = at("manager", number)) {
            open(manager, "GRANT_EXTENSION");
            submit(manager, "GRANT_EXTENSION", "整改中");
            assertThat(manager.page().locator(".detail-side").textContent())
                    .contains(TODAY.plusDays(7).toString(), TODAY.plusDays(20).toString());
        }
        rectified(number);
        accepted(number);
        try (Visit safety = at("safety", number)) {
            open(safety, "REOPEN");
            date(safety.page(), "REOPENForm:dueOn", TODAY.plusDays(30));
            reason(safety, "REOPEN", "复发");
            submit(safety, "REOPEN", "整改中");
            open(safety, "VOID");
            reason(safety, "VOID", "并入专项治理");
            submit(safety, "VOID", "作废");
            assertThat(safety.faults()).isEmpty();
        }
    }

    private static void rectified(String number) {
        try (Visit field = at("field", number)) {
            open(field, "SUBMIT");
            field.page()
                    .setInputFiles(
                            "#SUBMIT input[type=file]",
                            new FilePayload("整改后.png", "image/png", field.page().screenshot()));
            field.page().waitForSelector("#SUBMIT .thumbs img:not(.is-waiting)");
            field.page().fill("[id='SUBMITForm:cause']", "巡查后未关");
            submit(field, "SUBMIT", "待验收");
            assertThat(field.page().locator("[data-open='ACCEPT']").count()).isZero();
            assertThat(field.faults()).isEmpty();
        }
        try (Visit acceptor = at("safety2", number)) {
            open(acceptor, "SEND_BACK");
            reason(acceptor, "SEND_BACK", "锁未装");
            submit(acceptor, "SEND_BACK", "整改中");
        }
    }

    private static void accepted(String number) {
        try (Visit field = at("field", number)) {
            assertThat(field.page().locator(".detail-main").textContent()).contains("锁未装");
            open(field, "SUBMIT");
            assertThat(field.page().inputValue("[id='SUBMITForm:cause']")).isEqualTo("巡查后未关");
            field.page().fill("[id='SUBMITForm:cause']", "巡查后未关，现已加锁");
            field.page().click("[id='SUBMITForm:go']");
            field.page().waitForSelector("[id='SUBMITForm:evidence_error']:not(:empty)");
            field.page().fill("[id='SUBMITForm:evidence']", "加装挂锁");
            submit(field, "SUBMIT", "待验收");
        }
        try (Visit acceptor = at("safety2", number)) {
            open(acceptor, "ACCEPT");
            acceptor.page().fill("[id='ACCEPTForm:note']", "合格");
            submit(acceptor, "ACCEPT", "已销号");
            assertThat(acceptor.faults()).isEmpty();
        }
    }

    /** By an employee with a phone; the photo is taken before there is a number. */
    private static String reported() {
        try (Visit employee = Visit.phone().as("employee")) {
            Page page = employee.page();
            page.setDefaultTimeout(PATIENCE);
            employee.open("/inspection/report.xhtml");
            page.fill("[id='form:title']", "配电箱门未关闭");
            page.fill("[id='form:place']", "二号楼配电间");
            page.locator("[data-photos][data-kind='finding'] input[type=file]")
                    .setInputFiles(new FilePayload("现场.png", "image/png", page.screenshot()));
            page.waitForSelector("[data-kind='finding'] [data-photo-remove]");
            page.click("[id='form:save']");
            page.waitForURL(url -> url.contains("finding.xhtml"));
            page.waitForSelector("[data-kind='finding'] .thumbs img:not(.is-waiting)");
            assertThat(employee.faults()).isEmpty();
            return page.locator(".crumb .number").textContent().strip();
        }
    }

    private static Visit at(String login, String number) {
        Visit visit = Visit.desk().as(login);
        visit.page().setDefaultTimeout(PATIENCE);
        assertThat(visit.open("/inspection/finding.xhtml?number=" + number)).isEqualTo(200);
        return visit;
    }

    /** The one button, or an item of the menu. */
    private static void open(Visit visit, String action) {
        Locator opener = visit.page().locator("[data-open='" + action + "']");
        if (!opener.isVisible()) {
            visit.page().click(".detail-head details.menu > summary");
        }
        opener.click();
        visit.page().waitForSelector("#" + action + "[open]");
    }

    private static void submit(Visit visit, String action, String status) {
        visit.page().click("[id='" + action + "Form:go']");
        visit.page().waitForSelector(".note:has-text('YH-')");
        assertThat(visit.page().locator(".detail-head .chips").textContent()).contains(status);
    }

    private static void reason(Visit visit, String action, String text) {
        visit.page().fill("[id='" + action + "Form:reason']", text);
    }

    private static void date(Page page, String id, LocalDate day) {
        page.fill("[id='" + id + "_input']", day.toString());
    }

    /** The responsible person is chosen by name, the acceptor typed by login. */
    private static void assign(Page page) {
        page.locator("#ASSIGN input[type=radio][value=GENERAL]").check();
        page.fill("[id='ASSIGNForm:measure']", "关闭箱门并加锁");
        page.locator("[id='ASSIGNForm:responsibleLogin']").pressSequentially("刘勇");
        page.locator(".person-list [data-value]").first().click();
        assertThat(page.inputValue("[id='ASSIGNForm:responsibleLogin']")).contains("field");
        page.fill("[id='ASSIGNForm:acceptorLogin']", "safety2");
        date(page, "ASSIGNForm:dueOn", TODAY.plusDays(7));
    }
}
