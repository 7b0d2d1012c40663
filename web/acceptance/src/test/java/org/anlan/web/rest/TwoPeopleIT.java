package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Two people act on the same thing, at every step of the loop. Who saw an old version is told so (412); who comes second
 * with the newest version finds the step taken (409 with a code); of two at the same moment exactly one wins.
 */
class TwoPeopleIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final Person SAFETY = Person.as("safety");
    private static final Person SAFETY2 = Person.as("safety2");
    private static final Person MANAGER = Person.as("manager");
    private static final Person HEAD = Person.as("head");
    private static final Person FIELD = Person.as("field");
    private static final Person AGENT = Person.as("agent");
    private static final Person AGENT2 = Person.as("agent2");

    private final String word = "二人" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void on_every_step_of_a_risk() throws Exception {
        String risk = draftOfARisk();
        contest("risks", risk, "submit", SAFETY, SAFETY2, "risk.illegal_transition");
        contest("risks", risk, "review", MANAGER, MANAGER, "risk.illegal_transition");
        contest("risks", risk, "approve", HEAD, HEAD, "risk.illegal_transition");
        contest("risks", risk, "revise", SAFETY, SAFETY2, "risk.illegal_transition");
        contest("risks", risk, "close", SAFETY, SAFETY2, "risk.illegal_transition", "reason", "不再开展");
        contest("risks", risk, "reopen", SAFETY, SAFETY2, "risk.illegal_transition", "reason", "恢复开展");
    }

    @Test
    void on_two_assessments_of_the_same_version() throws Exception {
        String risk = draftOfARisk();
        String seen = SAFETY.get("/risks/" + risk).etag();
        String path = "/risks/" + risk + "/assessments";
        List<Answer> answers = atOnce(
                () -> SAFETY.postSeen(seen, path, "likelihood", 5, "severity", 5),
                () -> SAFETY2.postSeen(seen, path, "likelihood", 1, "severity", 1));
        exactlyOneWins(answers, 201);
    }

    @Test
    void on_a_checklist_and_a_plan() throws Exception {
        String checklist = SAFETY.post("/checklists", "title", word, "unitCode", "CS-FIELD")
                .status(201)
                .text("number");
        SAFETY.post(
                        "/checklists/" + checklist + "/items",
                        "facts",
                        Person.map("kind", "ITEM", "text", "阀门完好", "answerType", "CONFORMITY"))
                .status(200);
        contest("checklists", checklist, "publish", SAFETY, SAFETY2, "checklist.no_draft");
        contest("checklists", checklist, "revise", SAFETY, SAFETY2, "checklist.draft_open");
        String plan = plan(checklist).text("number");
        contest("inspection-plans", plan, "pause", SAFETY, SAFETY2, "plan.illegal_transition");
        contest("inspection-plans", plan, "resume", SAFETY, SAFETY2, "plan.illegal_transition");
        contest("inspection-plans", plan, "end", SAFETY, SAFETY2, "plan.illegal_transition");
    }

    @Test
    void on_starting_and_excusing_the_same_inspection() throws Exception {
        String inspection = todaysInspection();
        contest("inspections", inspection, "start", SAFETY, SAFETY2, "inspection.illegal_transition");
        String other = todaysInspection();
        contest("inspections", other, "excuse", MANAGER, SAFETY, "inspection.illegal_transition", "reason", "停业检修");
        SAFETY2.act("inspections", other, "start").problem(409, "inspection.illegal_transition");
    }

    @Test
    void on_every_step_of_a_finding() throws Exception {
        String finding = FIELD.post("/findings", "title", "管卡松动 " + word, "unitCode", "CS-FIELD")
                .status(201)
                .text("number");
        contest("findings", finding, "accept-report", SAFETY, SAFETY2, "finding.illegal_transition");
        staleOnly("findings", finding, "assign", SAFETY, MANAGER, assignment());
        contest(
                "findings",
                finding,
                "request-extension",
                FIELD,
                FIELD,
                "finding.extension_pending",
                "until",
                TODAY.plusDays(30).toString(),
                "reason",
                "缺件");
        contest("findings", finding, "grant-extension", MANAGER, MANAGER, "finding.no_extension_asked", "note", "同意");
        contest(
                "findings",
                finding,
                "submit",
                FIELD,
                FIELD,
                "finding.illegal_transition",
                "cause",
                "松动",
                "evidence",
                "已紧固");
        contest("findings", finding, "send-back", SAFETY2, SAFETY, "finding.illegal_transition", "reason", "照片不清");
        contest(
                "findings",
                finding,
                "submit",
                FIELD,
                FIELD,
                "finding.illegal_transition",
                "cause",
                "松动",
                "evidence",
                "已紧固并拍照");
        contest("findings", finding, "accept", SAFETY2, SAFETY, "finding.illegal_transition", "note", "合格");
        contest(
                "findings",
                finding,
                "reopen",
                SAFETY,
                SAFETY2,
                "finding.illegal_transition",
                "reason",
                "再次松动",
                "dueOn",
                TODAY.plusDays(3).toString());
        contest("findings", finding, "void", SAFETY, SAFETY2, "finding.illegal_transition", "reason", "合并处理");
    }

    @Test
    void on_every_step_of_a_ticket() throws Exception {
        String ticket = AGENT.post(
                        "/tickets",
                        "kind",
                        "B",
                        "subject",
                        "门禁失灵 " + word,
                        "callerPhone",
                        "13800007755",
                        "address",
                        "5幢1单元101室")
                .status(201)
                .text("number");
        contest("tickets", ticket, "accept", AGENT, AGENT2, "ticket.illegal_transition");
        contest("tickets", ticket, "dispatch", AGENT, AGENT2, "ticket.illegal_transition", "assignee", "field");
        contest("tickets", ticket, "start", FIELD, FIELD, "ticket.illegal_transition");
        contest(
                "tickets",
                ticket,
                "suspend",
                AGENT,
                AGENT2,
                "ticket.illegal_transition",
                "reason",
                "WAITING_FOR_PARTS",
                "until",
                TODAY.plusDays(2).toString());
        contest("tickets", ticket, "resume", AGENT, FIELD, "ticket.illegal_transition");
        contest("tickets", ticket, "resolve", FIELD, FIELD, "not_allowed", "solution", "更换读头");
        contest(
                "tickets",
                ticket,
                "call-back",
                AGENT,
                AGENT2,
                "ticket.called_back_already",
                "result",
                "SATISFIED",
                "score",
                5);
        contest("tickets", ticket, "close", AGENT, AGENT2, "ticket.illegal_transition");
        contest("tickets", ticket, "reopen", AGENT, AGENT2, "ticket.illegal_transition", "reason", "又坏了");
        contest("tickets", ticket, "invalidate", AGENT, AGENT2, "ticket.illegal_transition", "reason", "重复来电");
    }

    @Test
    void on_the_hazard_button_at_the_same_moment() throws Exception {
        String ticket = AGENT.post("/tickets", "kind", "Q", "subject", "楼道堆物 " + word)
                .status(201)
                .text("number");
        String path = "/tickets/" + ticket + "/actions/report-hazard";
        List<Answer> answers = atOnce(() -> AGENT.post(path), () -> AGENT2.post(path));
        exactlyOneWins(answers, 200);
        assertThat(AGENT.get("/tickets/" + ticket).json().getAsJsonArray("links"))
                .hasSize(1);
        assertThat(SAFETY.get("/findings?q=" + ticket).status(200).numbers()).hasSize(1);
    }

    @Test
    void who_send_the_same_key_at_the_same_moment_make_one_ticket() throws Exception {
        String key = UUID.randomUUID().toString();
        Object[] facts = {"kind", "Z", "subject", "咨询 " + word};
        List<Answer> answers =
                atOnce(() -> AGENT.postAs(key, "/tickets", facts), () -> AGENT.postAs(key, "/tickets", facts));
        assertThat(answers)
                .allMatch(a -> List.of(201, 409).contains(a.response().statusCode()));
        assertThat(answers).anyMatch(a -> a.response().statusCode() == 201);
        assertThat(AGENT.get("/tickets?q=" + java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8))
                        .numbers())
                .hasSize(1);
    }

    /**
     * Both saw the same version and act at once: one wins, the other is told of the newer version. Then the loser looks
     * again, tries the step on what it is now, and is told that it is taken.
     */
    private void contest(
            String things, String number, String action, Person one, Person other, String code, Object... facts)
            throws Exception {
        String seen = one.get("/" + things + "/" + number).status(200).etag();
        String path = "/" + things + "/" + number + "/actions/" + action;
        exactlyOneWins(atOnce(() -> one.postSeen(seen, path, facts), () -> other.postSeen(seen, path, facts)), 200);
        other.postSeen(seen, path, facts).problem(412, "stale_version");
        String newest = one.get("/" + things + "/" + number).status(200).etag();
        assertThat(newest).isNotEqualTo(seen);
        one.postSeen(newest, path, facts).problem(code.equals("not_allowed") ? 403 : 409, code);
    }

    /** A step that may be taken again (改派): only the old version is refused. */
    private void staleOnly(String things, String number, String action, Person one, Person other, Object... facts)
            throws Exception {
        String seen = one.get("/" + things + "/" + number).status(200).etag();
        String path = "/" + things + "/" + number + "/actions/" + action;
        exactlyOneWins(atOnce(() -> one.postSeen(seen, path, facts), () -> other.postSeen(seen, path, facts)), 200);
    }

    /** The loser gets 412, or 409 when its request was looked at after the winner's was stored. */
    private static void exactlyOneWins(List<Answer> answers, int won) {
        List<Integer> statuses =
                answers.stream().map(answer -> answer.response().statusCode()).toList();
        assertThat(statuses)
                .as(() -> answers.stream()
                        .map(answer -> answer.response().body())
                        .toList()
                        .toString())
                .containsOnlyOnce(won)
                .allMatch(status -> status == won || status == 412 || status == 409);
        answers.stream()
                .filter(answer -> answer.response().statusCode() != won)
                .forEach(answer -> assertThat(answer.text("code")).isNotBlank());
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<Answer>> running = List.of(one, other).stream()
                    .map(request -> two.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            two.shutdown();
        }
    }

    private String draftOfARisk() {
        String register = SAFETY.post(
                        "/risk-registers", "type", "hazard-ls", "name", word, "unit", "CS", "owner", "safety")
                .status(201)
                .text("number");
        return SAFETY.post(
                        "/risks",
                        "register",
                        register,
                        "title",
                        word,
                        "hazardClasses",
                        List.of("管理缺陷"),
                        "accidentTypes",
                        List.of("火灾"),
                        "rating",
                        Person.map("likelihood", 2, "severity", 2),
                        "measures",
                        List.of(Person.map("text", "巡查", "checkEvery", "DAY", "checkLevel", "POST")))
                .status(201)
                .text("number");
    }

    private Answer plan(String checklist) {
        return SAFETY.post(
                        "/inspection-plans",
                        "title",
                        word,
                        "checklistNumber",
                        checklist,
                        "unitCode",
                        "CS-FIELD",
                        "level",
                        "TEAM",
                        "schedule",
                        Person.map("unit", "DAY", "every", 1, "anchor", TODAY.toString(), "dayRule", "EVERY_DAY"),
                        "window",
                        Person.map("opensBefore", 0, "dueAfter", 1, "missedAfter", 2))
                .status(201);
    }

    private String todaysInspection() {
        String checklist = SAFETY.post("/checklists", "title", word, "unitCode", "CS-FIELD")
                .status(201)
                .text("number");
        SAFETY.post(
                        "/checklists/" + checklist + "/items",
                        "facts",
                        Person.map("kind", "ITEM", "text", "阀门完好", "answerType", "CONFORMITY"))
                .status(200);
        SAFETY.act("checklists", checklist, "publish").status(200);
        String plan = plan(checklist).text("number");
        return SAFETY.get("/inspection-plans/" + plan + "/occurrences?from=" + TODAY + "&to=" + TODAY)
                .status(200)
                .numbers()
                .get(0);
    }

    private static Object[] assignment() {
        return new Object[] {
            "level",
            "GENERAL",
            "measure",
            "紧固管卡",
            "responsibleLogin",
            "field",
            "acceptorLogin",
            "safety2",
            "dueOn",
            TODAY.plusDays(7).toString()
        };
    }
}
