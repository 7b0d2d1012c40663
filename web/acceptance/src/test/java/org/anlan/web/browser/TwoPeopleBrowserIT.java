package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people have the same thing on the screen: who comes second is told so, and keeps what was typed. */
class TwoPeopleBrowserIT {

    private static final String WORD = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void finding_judged_by_two() {
        String finding;
        try (Walker employee = Walker.onPhone("employee")) {
            employee.opens("/inspection/report.xhtml").types("form:title", "门槛松动 " + WORD);
            employee.types("form:place", "营业厅北门").presses("form:save");
            finding = employee.number();
        }
        try (Walker first = Walker.atDesk("safety");
                Walker second = Walker.atDesk("safety2")) {
            String page = "/inspection/finding.xhtml?number=" + finding;
            second.opens(page).asksFor("REJECT_REPORT").ticks("REJECT_REPORTForm:outcome", "FALSE_ALARM");
            second.types("REJECT_REPORTForm:reason", "不是隐患 " + WORD);
            first.opens(page).asksFor("ACCEPT_REPORT").agrees().sees("待下达");
            second.agrees().isTold();
            assertThat(second.page().content()).contains("不是隐患 " + WORD);
        }
    }

    @Test
    void ticket_written_to_by_two() {
        String ticket;
        try (Walker agent = Walker.atDesk("agent")) {
            agent.opens("/desk/edit.xhtml").ticks("form:kind", "B").types("form:callerPhone", "13811112222");
            agent.types("form:subject", "门禁失灵 " + WORD).presses("form:save");
            ticket = agent.number();
        }
        try (Walker first = Walker.atDesk("agent");
                Walker second = Walker.atDesk("agent2")) {
            String page = "/desk/edit.xhtml?number=" + ticket;
            second.opens(page).types("form:description", "住户在门外 " + WORD);
            first.opens(page).types("form:subject", "门禁失灵，已断电 " + WORD).presses("form:save");
            first.sees("已断电");
            second.presses("form:save").isTold();
            assertThat(second.page().inputValue("[id='form:description']")).contains("住户在门外 " + WORD);
        }
    }
}
