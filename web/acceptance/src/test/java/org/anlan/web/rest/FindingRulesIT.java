package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What nobody gets past by the API: dates out of reach, a major finding made small, people who may not, forged sources. */
class FindingRulesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final Person SAFETY = Person.as("safety");
    private static final Person MANAGER = Person.as("manager");
    private static final Person HEAD = Person.as("head");
    private static final Person FIELD = Person.as("field");
    private static final Person EMPLOYEE = Person.as("employee");

    @Test
    void a_date_out_of_reach_is_refused_and_the_list_still_answers() {
        String number = assigned("GENERAL", "field");
        FIELD.act("findings", number, "request-extension", "until", "9999-12-31", "reason", "缺件")
                .field("until", "out_of_range");
        FIELD.act("findings", number, "request-extension", "until", "+99999-01-01", "reason", "缺件")
                .problem(400, "invalid_input");
        FIELD.act("findings", number, "request-extension", "until", "2026-13-45", "reason", "缺件")
                .problem(400, "invalid_input");
        SAFETY.get("/findings?size=5").status(200);
    }

    @Test
    void a_major_finding_is_made_small_by_the_head_only_and_keeps_what_is_not_said() {
        String number = assigned("MAJOR", "manager");
        MANAGER.act("findings", number, "reassign", "level", "GENERAL", "reason", "不严重")
                .problem(403, "not_allowed");
        Answer other = SAFETY.act("findings", number, "reassign", "responsibleLogin", "field", "reason", "换人")
                .status(200);
        assertThat(other.text("level")).isEqualTo("MAJOR");
        assertThat(other.json().getAsJsonObject("assignment").get("contingency").getAsString())
                .isEqualTo("撤离");
        SAFETY.act("findings", number, "reassign", "dueOn", TODAY.plusDays(90).toString(), "reason", "换期")
                .field("dueOn", "date_stays");
        assertThat(HEAD.act("findings", number, "reassign", "level", "GENERAL", "reason", "复核为一般")
                        .status(200)
                        .text("level"))
                .isEqualTo("GENERAL");
    }

    @Test
    void only_who_may_accept_becomes_the_acceptor() {
        String number = registered();
        for (String nobody : new String[] {"auditor", "admin", "employee"}) {
            SAFETY.act("findings", number, "assign", assignment("GENERAL", "field", nobody))
                    .field("acceptorLogin", "cannot_accept");
        }
        SAFETY.act("findings", number, "assign", assignment("GENERAL", "auditor", "safety2"))
                .field("responsibleLogin", "cannot_rectify");
    }

    @Test
    void a_source_is_named_by_those_only_who_see_it() {
        EMPLOYEE.post("/findings", "title", "漏水", "source", "TICKET", "sourceNumber", "B-20990101-0001")
                .field("sourceNumber", "source_not_found");
        String ticket = Person.as("agent")
                .post("/tickets", "kind", "B", "subject", "漏水", "callerName", "张三", "callerPhone", "13800000001")
                .status(201)
                .text("number");
        EMPLOYEE.post("/findings", "title", "漏水", "source", "TICKET", "sourceNumber", ticket)
                .field("sourceNumber", "source_not_found");
        EMPLOYEE.post("/findings", "title", "漏水", "source", "INSPECTION", "sourceNumber", "PC-1")
                .field("sourceNumber", "source_of_inspection");
        assertThat(Person.as("agent")
                        .get("/tickets/" + ticket)
                        .status(200)
                        .response()
                        .body())
                .doesNotContain("YH-");
    }

    @Test
    void days_late_are_answered_against_both_dates() {
        Answer finding = SAFETY.get("/findings/" + assigned("GENERAL", "field")).status(200);
        assertThat(finding.json().get("overdueDays").getAsInt()).isZero();
        assertThat(finding.json().get("originalOverdueDays").getAsInt()).isZero();
    }

    @Test
    void a_duplicate_report_and_its_original_name_each_other() {
        String original = reported("东门灯不亮");
        String again = reported("东门灯坏了");
        Answer rejected = SAFETY.act(
                        "findings",
                        again,
                        "reject-report",
                        "outcome",
                        "DUPLICATE",
                        "originalNumber",
                        original,
                        "reason",
                        "同一盏灯")
                .status(200);
        assertThat(rejected.text("duplicateOf")).isEqualTo(original);
        assertThat(SAFETY.get("/findings/" + original)
                        .status(200)
                        .json()
                        .getAsJsonArray("duplicates")
                        .toString())
                .isEqualTo("[\"" + again + "\"]");
    }

    private static String reported(String title) {
        return EMPLOYEE.post("/findings", "title", title, "place", "东门")
                .status(201)
                .text("number");
    }

    private static String registered() {
        return SAFETY.post("/findings", "title", "应急灯不亮", "unitCode", "CS-HALL")
                .status(201)
                .text("number");
    }

    private static String assigned(String level, String responsible) {
        String number = registered();
        SAFETY.act("findings", number, "assign", assignment(level, responsible, "safety2"))
                .status(200);
        return number;
    }

    private static Object[] assignment(String level, String responsible, String acceptor) {
        return new Object[] {
            "level",
            level,
            "measure",
            "更换",
            "responsibleLogin",
            responsible,
            "acceptorLogin",
            acceptor,
            "dueOn",
            TODAY.plusDays(7).toString(),
            "interimProtection",
            "警戒",
            "contingency",
            "撤离"
        };
    }
}
