package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.anlan.web.installation.GasLetter;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The loop in the screens, from a risk to a closed hazard and from a complaint to a better risk, by the people
 * concerned; on a phone where they are on one. Each step goes on with what the step before has left.
 */
@Order(Integer.MAX_VALUE - 1)
@TestMethodOrder(OrderAnnotation.class)
class LoopBrowserIT {

    private static final Path SAMPLES = Path.of("../src/main/resources/demo");
    private static final String WORD = UUID.randomUUID().toString().substring(0, 6);
    private static final String TITLE = "吊装平台临边 " + WORD;
    private static final String CALLER = "1390000" + (1000 + Math.floorMod(WORD.hashCode(), 9000));
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static String risk;
    private static String checklist;
    private static String inspection;
    private static String finding;
    private static String ticket;

    @Test
    @Order(1)
    void risk_is_written_reviewed_and_approved_by_three_people() {
        try (Walker safety = Walker.atDesk("safety")) {
            writesTheRisk(safety);
            safety.sees("高").presses("actions:primary").sees("待审核");
            assertThat(safety.offers("审核通过")).isFalse();
        }
        try (Walker manager = Walker.atDesk("manager")) {
            manager.opens(riskPage()).presses("actions:primary").sees("待批准");
            assertThat(manager.offers("批准")).isFalse();
        }
        try (Walker head = Walker.onPhone("head")) {
            head.opens(riskPage()).presses("actions:primary").sees("生效");
        }
    }

    private static void writesTheRisk(Walker safety) {
        safety.opens("/risk/edit.xhtml");
        Locator register = safety.page()
                .locator("#choose-register option", new Page.LocatorOptions().setHasText("入户服务与营业厅"))
                .first();
        safety.page().selectOption("#choose-register", register.getAttribute("value"));
        safety.page().waitForSelector("[id='form:title']");
        safety.types("form:title", TITLE).ticks("form:hazardClasses", "UNSAFE_ACT");
        safety.ticks("form:accidentTypes", "FALL_FROM_HEIGHT");
        safety.chooses("form:likelihood", "3").chooses("form:severity", "4");
        measure(safety, 0, "临边设防护栏", "MONTH");
        measure(safety, 1, "每日检查并记录", "DAY");
        safety.presses("form:save");
        risk = safety.number();
    }

    private static void measure(Walker safety, int row, String text, String every) {
        String at = "form:measureRows:" + row + ":";
        if (safety.page().locator("[id='" + at + "text']").count() == 0) {
            safety.page().click("[id='form:addMeasure']");
            safety.page().waitForSelector("[id='" + at + "text']");
        }
        safety.types(at + "text", text).chooses(at + "checkEvery", every).chooses(at + "checkLevel", "TEAM");
    }

    @Test
    @Order(2)
    void control_points_become_a_checklist_and_the_users_table_another() {
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens(riskPage());
            safety.page().click("a[href*='checklist-new.xhtml']");
            assertThat(safety.page().inputValue("[id='form:title']")).contains(TITLE);
            safety.presses("form:save");
            checklist = safety.number();
            assertThat(safety.page().locator(".tree li:not(.is-section)").count())
                    .isEqualTo(2);
            safety.asksFor("PUBLISH").presses("PUBLISHForm:go").sees("已发布");

            safety.opens("/imports/upload.xhtml?kind=checklists");
            safety.page().setInputFiles("[id='form:file']", SAMPLES.resolve("safety-officer-checklist.csv"));
            safety.presses("form:upload");
            safety.page().waitForSelector("[id='start:go']");
            safety.presses("start:go").sees("已导入");
        }
    }

    @Test
    @Order(3)
    void plan_shows_its_days_before_it_is_saved_and_has_them_after() {
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens("/inspection/plan-edit.xhtml").types("form:title", "平台日检 " + WORD);
            safety.chooses("form:checklistNumber", checklist).chooses("form:unitCode", "CS-FIELD");
            safety.types("form:place", "平台 " + WORD).chooses("form:level", "TEAM");
            safety.types("form:assigneeLogin", "field").chooses("form:unit", "DAY");
            safety.types("form:every", "1").types("form:anchor_input", TODAY.toString());
            safety.chooses("form:dayRule", "EVERY_DAY").chooses("form:roll", "NONE");
            safety.types("form:missedAfter", "1");
            safety.page().click("[id='form:refresh']");
            safety.page().waitForSelector(".preview-days li:has-text('" + TODAY + "')");
            safety.presses("form:save");
            safety.number();
            Locator first = safety.page()
                    .locator("tbody tr", new Page.LocatorOptions().setHasText(TODAY.toString()))
                    .first();
            inspection = first.locator(".number").textContent().strip();
        }
    }

    @Test
    @Order(4)
    void inspection_on_a_phone_drafts_a_hazard_and_is_signed() {
        try (Walker field = Walker.onPhone("field")) {
            field.opens("/inspection/inspections.xhtml?mine=true&q=" + WORD + "&until=" + TODAY);
            field.page().locator("a[href$='" + inspection + "']").last().click();
            field.presses("startForm:start");
            Page page = field.page();
            page.click(".question.is-current .answer[data-value='NONCONFORMING']");
            page.setInputFiles(
                    ".question.is-current input[type=file]", new FilePayload("现场.png", "image/png", page.screenshot()));
            page.waitForSelector(".question.is-current .thumbs img:not(.is-waiting)");
            page.click(".question.is-current [data-draft-go]");
            Locator link = page.locator(".question.is-current [data-finding-link]");
            link.waitFor();
            finding = link.textContent().strip().replaceFirst(".*(?=YH-)", "");
            page.click("[data-step='1']");
            page.click(".question.is-current .answer[data-value='CONFORMING']");
            page.waitForSelector(".question[data-verdict='CONFORMING']");
            page.locator("[data-open='finish']:visible").click();
            field.draws("canvas.sign").types("finishForm:inspectedAbsent", "平台无人值守");
            field.presses("finishForm:go").sees("不合格 50");
        }
    }

    @Test
    @Order(5)
    void hazard_is_rectified_by_one_and_accepted_by_another_and_the_risk_takes_the_new_rating() {
        String page = "/inspection/finding.xhtml?number=" + finding;
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens(page).asksFor("ACCEPT_REPORT").presses("ACCEPT_REPORTForm:go");
            safety.sees("待下达").asksFor("ASSIGN");
            safety.page().locator("#ASSIGN input[type=radio][value=GENERAL]").check();
            safety.types("ASSIGNForm:measure", "补装护栏").types("ASSIGNForm:responsibleLogin", "field");
            safety.types("ASSIGNForm:acceptorLogin", "safety2");
            safety.types("ASSIGNForm:dueOn_input", TODAY.plusDays(7).toString());
            safety.presses("ASSIGNForm:go").sees("整改中");
        }
        try (Walker field = Walker.onPhone("field")) {
            field.opens(page).asksFor("SUBMIT");
            field.page()
                    .setInputFiles(
                            "#SUBMIT input[type=file]",
                            new FilePayload("整改后.png", "image/png", field.page().screenshot()));
            field.page().waitForSelector("#SUBMIT .thumbs img:not(.is-waiting)");
            field.types("SUBMITForm:cause", "护栏被拆走未复原");
            field.presses("SUBMITForm:go").sees("待验收");
            assertThat(field.page().locator("[data-open='ACCEPT']").count()).isZero();
        }
        try (Walker acceptor = Walker.onPhone("safety2")) {
            acceptor.opens(page).asksFor("ACCEPT").ticks("ACCEPTForm:ratingUnchanged", "false");
            acceptor.chooses("ACCEPTForm:likelihood", "2").chooses("ACCEPTForm:severity", "2");
            acceptor.presses("ACCEPTForm:go").sees("已销号");
        }
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens(riskPage());
            assertThat(safety.page().locator(".detail-head .chips").textContent())
                    .contains("低");
            assertThat(safety.page().locator("main").textContent()).contains(finding);
        }
    }

    @Test
    @Order(6)
    void ticket_goes_from_the_call_to_its_end() {
        try (Walker agent = Walker.atDesk("agent")) {
            agent.opens("/desk/edit.xhtml").ticks("form:kind", "B").types("form:callerPhone", CALLER);
            agent.types("form:callerName", "走查 " + WORD).types("form:address", "3幢2单元407室");
            agent.types("form:subject", "阳台漏水 " + WORD).presses("form:save");
            ticket = agent.number();
            agent.presses("steps:next").asksFor("DISPATCH").types("dispatchForm:assignee", "field");
            agent.presses("dispatchForm:go").sees("已派单");
        }
        try (Walker field = Walker.onPhone("field")) {
            field.opens(ticketPage())
                    .presses("steps:next")
                    .presses("steps:next")
                    .presses("steps:next");
            field.presses("steps:next").sees("处理中");
        }
        try (Walker agent = Walker.atDesk("agent")) {
            agent.opens(ticketPage()).asksFor("SUSPEND").ticks("suspendForm:pauseReason", "WAITING_FOR_PARTS");
            agent.types("suspendForm:until", TODAY.plusDays(2) + "T10:00");
            agent.presses("suspendForm:go").sees("挂起");
            agent.opens("/desk/sla.xhtml?number=" + ticket).sees("起暂停").sees("还没有时限");
            agent.opens(ticketPage()).presses("steps:next").sees("处理中");
            agent.opens("/desk/sla.xhtml?number=" + ticket).sees("恢复");
            assertThat(agent.page().locator("main").innerText()).doesNotContain("还没有时限");
        }
        try (Walker field = Walker.onPhone("field")) {
            field.opens(ticketPage()).asksFor("RESOLVE").presses("resolveForm:go");
            assertThat(field.page().locator(".field-error").allTextContents()).anyMatch(text -> !text.isBlank());
            field.types("resolveForm:solution", "更换密封圈").types("resolveForm:trueCause", "密封圈老化");
            field.presses("resolveForm:go").sees("待回访");
        }
        try (Walker agent = Walker.atDesk("agent2")) {
            agent.opens(ticketPage()).asksFor("CALL_BACK").ticks("call_backForm:result", "SATISFIED");
            agent.chooses("call_backForm:score", "5");
            agent.presses("call_backForm:go")
                    .asksFor("CLOSE")
                    .presses("closeForm:go")
                    .sees("已关闭");
        }
    }

    @Test
    @Order(7)
    void repeated_complaints_propose_a_higher_likelihood_and_a_person_decides() {
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens(riskPage()).asksFor("linkCategory").chooses("categoryForm:category", "T-SAFETY");
            safety.types("categoryForm:tickets", "2").presses("categoryForm:link");
            safety.page().waitForSelector("[id='categories'] li");
        }
        try (Walker agent = Walker.atDesk("agent")) {
            complains(agent, "平台坠物 " + WORD);
            complains(agent, "平台又有坠物 " + WORD);
            agent.asksFor("HAZARD").presses("hazardForm:go").sees("已生成隐患");
            assertThat(agent.page().locator(".detail-side").textContent()).contains("YH-");
        }
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens(riskPage()).sees("平台又有坠物 " + WORD);
            safety.asksFor("acceptProposal").presses("acceptForm:accept");
            safety.page().waitForSelector("[data-open='acceptProposal']", detached());
            assertThat(safety.page().locator(".detail-head .chips").textContent())
                    .contains("中");
        }
    }

    private static void complains(Walker agent, String subject) {
        agent.opens("/desk/edit.xhtml").ticks("form:kind", "T");
        agent.page().waitForSelector("[id='form:categoryCode'] option[value='T-SAFETY']", attached());
        agent.types("form:callerPhone", CALLER).chooses("form:categoryCode", "T-SAFETY");
        agent.types("form:subject", subject).presses("form:save").number();
    }

    @Test
    @Order(8)
    void letter_is_signed_by_both_sides_and_scores_itself() {
        String letter;
        try (Walker safety = Walker.atDesk("safety")) {
            safety.opens("/letter/new.xhtml");
            safety.page().check("input[value='@file']");
            safety.page().setInputFiles("[id='form:file']", GasLetter.FILE);
            safety.chooses("form:issuerUnit", "CS").types("form:issuer", "manager");
            safety.chooses("form:partyUnit", "CS-FIELD").types("form:party", "field");
            safety.presses("form:create");
            letter = "/letter/detail.xhtml?number=" + safety.number();
            assertThat(safety.page().locator("#warnings").textContent()).contains("权重合计 103 分");
        }
        try (Walker manager = Walker.atDesk("manager")) {
            manager.opens(letter).asksFor("ISSUE").agrees().sees("待签收");
        }
        try (Walker field = Walker.onPhone("field")) {
            field.opens(letter).asksFor("COUNTERSIGN").agrees();
            field.page().waitForSelector("[data-open='SELF_EVALUATE']");
            field.page()
                    .locator("summary", new Page.LocatorOptions().setHasText("实际入户安检率"))
                    .click();
            assertThat(field.page().locator("details.explain[open] li").allTextContents())
                    .anyMatch(line -> line.contains("按时排查率"));
        }
    }

    @Test
    @Order(9)
    void everybody_finds_the_own_work_the_numbers_lead_to_their_lists_and_the_search_knows_all() {
        for (String login : new String[] {"head", "manager", "safety", "agent", "field", "employee", "auditor"}) {
            try (Walker person = Walker.onPhone(login)) {
                person.opens("/index.xhtml");
                assertThat(person.page().locator(".workbench").count()).isOne();
            }
        }
        try (Walker manager = Walker.atDesk("manager")) {
            manager.opens("/index.xhtml");
            Locator number = manager.page().locator(".workbench a.stat").first();
            String list = number.getAttribute("href");
            number.click();
            manager.page().waitForURL(url -> url.endsWith(list.substring(list.lastIndexOf('/'))));
            manager.opens("/search.xhtml?q=" + WORD);
            assertThat(manager.page().locator(".hits .number").allTextContents())
                    .contains(risk, finding, ticket);
            manager.opens("/search.xhtml?q=漏水").sees("漏水");
        }
        try (Walker agent = Walker.atDesk("agent")) {
            agent.opens("/desk/list.xhtml?q=3-2-407").sees("阳台漏水 " + WORD);
            agent.opens("/desk/list.xhtml?q=" + CALLER.substring(CALLER.length() - 4))
                    .sees("阳台漏水 " + WORD);
        }
    }

    private static Page.WaitForSelectorOptions detached() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private static String riskPage() {
        return "/risk/detail.xhtml?number=" + risk;
    }

    private static String ticketPage() {
        return "/desk/detail.xhtml?number=" + ticket;
    }
}
