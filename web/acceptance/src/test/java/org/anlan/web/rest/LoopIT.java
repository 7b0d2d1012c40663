package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.anlan.web.installation.Eventually;
import org.anlan.web.installation.GasLetter;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The loop of the product by the REST contract, as the people concerned: a risk is approved by three people, its control
 * points become a checklist, a planned inspection finds a hazard, the hazard is closed with a new rating that the risk
 * takes; a ticket goes from the call to its end; repeated complaints raise the risk; a responsibility letter scores itself.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoopIT {

    private static final String WORD = "步行" + UUID.randomUUID().toString().substring(0, 6);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final Person SAFETY = Person.as("safety");
    private static final Person SAFETY2 = Person.as("safety2");
    private static final Person MANAGER = Person.as("manager");
    private static final Person HEAD = Person.as("head");
    private static final Person FIELD = Person.as("field");
    private static final Person AGENT = Person.as("agent");
    private static final Person AGENT2 = Person.as("agent2");

    private static String risk;
    private static String checklist;
    private static String plan;
    private static String inspection;
    private static String finding;

    @Test
    @Order(1)
    void risk_is_approved_by_three_people() {
        String register = SAFETY.post(
                        "/risk-registers",
                        "type",
                        "hazard-ls",
                        "name",
                        "环路登记册 " + WORD,
                        "unit",
                        "CS",
                        "owner",
                        "safety")
                .status(201)
                .text("number");
        SAFETY.post("/risks", "register", register, "title", "").status(201);
        Answer draft = SAFETY.post("/risks", riskFacts(register)).status(201);
        risk = draft.text("number");
        assertThat(risk).matches("FX-\\d{4}-\\d{6}");
        assertThat(draft.actions()).contains("submit");
        assertThat(draft.missing()).isEmpty();

        SAFETY.post("/risks/" + risk + "/assessments", "likelihood", 0, "severity", 4)
                .problem(400, "invalid_input");
        SAFETY.post("/risks/" + risk + "/assessments", "likelihood", 6, "severity", 4)
                .problem(400, "invalid_input");
        Answer rated = SAFETY.post("/risks/" + risk + "/assessments", "likelihood", 4, "severity", 3)
                .status(201);
        assertThat(rated.json().get("score").getAsInt()).isEqualTo(12);
        assertThat(rated.text("level")).isEqualTo("高");

        String seen = SAFETY.get("/risks/" + risk).etag();
        MANAGER.act("risks", risk, "review").problem(409, "risk.illegal_transition");
        assertThat(SAFETY.act("risks", risk, "submit").status(200).text("status"))
                .isEqualTo("PENDING_REVIEW");
        SAFETY.postSeen(seen, "/risks/" + risk + "/actions/submit").problem(412, "stale_version");
        SAFETY.act("risks", risk, "review").problem(403, "not_allowed");
        HEAD.act("risks", risk, "approve").problem(409, "risk.illegal_transition");
        assertThat(MANAGER.act("risks", risk, "review").status(200).text("status"))
                .isEqualTo("PENDING_APPROVAL");
        MANAGER.act("risks", risk, "approve").problem(403, "not_allowed");
        Answer approved = HEAD.act("risks", risk, "approve").status(200);
        assertThat(approved.text("status")).isEqualTo("EFFECTIVE");
        assertThat(approved.json().get("editions").getAsInt()).isEqualTo(1);
        assertThat(SAFETY.get("/risks/" + risk + "/editions").status(200).array())
                .hasSize(1);
    }

    @Test
    @Order(2)
    void who_wrote_it_neither_reviews_nor_approves_it() {
        String register = MANAGER.get("/risks/" + risk).text("register");
        String own = MANAGER.post("/risks", riskFacts(register)).status(201).text("number");
        MANAGER.post("/risks/" + own + "/assessments", "likelihood", 1, "severity", 2)
                .status(201);
        MANAGER.act("risks", own, "submit").status(200);
        assertThat(MANAGER.get("/risks/" + own).actions()).doesNotContain("review");
        MANAGER.act("risks", own, "review").problem(409, "risk.three_people");
    }

    @Test
    @Order(3)
    void control_points_become_a_checklist() {
        Answer made = SAFETY.post(
                        "/checklists", "title", "环路清单 " + WORD, "unitCode", "CS-FIELD", "riskNumbers", List.of(risk))
                .status(201);
        checklist = made.text("number");
        assertThat(items(made)).hasSize(2);
        Answer published = SAFETY.act("checklists", checklist, "publish").status(200);
        assertThat(published.json().get("publishedVersion").getAsInt()).isEqualTo(1);
        SAFETY.act("checklists", checklist, "publish").problem(409, "checklist.no_draft");
        SAFETY.post("/checklists/" + checklist + "/items", "facts", Person.map("kind", "ITEM", "text", "新增"))
                .problem(409, "checklist.no_draft");
    }

    @Test
    @Order(4)
    void plan_shows_before_it_is_saved_what_it_then_schedules() {
        Object[] facts = {
            "title",
            "环路计划 " + WORD,
            "checklistNumber",
            checklist,
            "unitCode",
            "CS-FIELD",
            "place",
            "泵房 " + WORD,
            "level",
            "TEAM",
            "assigneeLogin",
            "field",
            "schedule",
            Person.map("unit", "DAY", "every", 1, "anchor", TODAY.toString(), "dayRule", "EVERY_DAY"),
            "window",
            Person.map("opensBefore", 0, "dueAfter", 0, "missedAfter", 1)
        };
        Answer preview = SAFETY.post("/inspection-plans/preview?limit=5", facts).status(200);
        assertThat(preview.json().getAsJsonArray("days")).hasSize(5);
        FIELD.post("/inspection-plans", facts).problem(403, "not_allowed");
        Answer saved = SAFETY.post("/inspection-plans", facts).status(201);
        plan = saved.text("number");
        List<String> scheduled = SAFETY.get(
                        "/inspection-plans/" + plan + "/occurrences?from=" + TODAY + "&to=" + TODAY.plusDays(4))
                .status(200)
                .numbers();
        assertThat(scheduled).hasSize(5);
        inspection = scheduled.get(0);
        FIELD.act("inspections", scheduled.get(3), "start").problem(409, "inspection.not_open_yet");
    }

    @Test
    @Order(5)
    void inspection_saves_each_answer_and_drafts_the_finding_of_a_failed_item() throws IOException {
        SAFETY2.act("inspections", inspection, "start").problem(409, "inspection.assigned_to_other");
        Answer started = FIELD.act("inspections", inspection, "start").status(200);
        List<JsonObject> items = items(started);
        String first = items.get(0).get("key").getAsString();
        String second = items.get(1).get("key").getAsString();
        String answers = "/inspections/" + inspection + "/answers/";
        FIELD.put(answers + first, "value", "PERHAPS").problem(400, "invalid_input");
        FIELD.put(answers + second, "value", "NOT_APPLICABLE").problem(400, "invalid_input");
        SAFETY.put(answers + first, "value", "CONFORMING").problem(409, "inspection.not_inspector");
        FIELD.put(answers + second, "value", "CONFORMING").status(200);
        FIELD.post(answers + second + "/finding").problem(409, "inspection.item_not_failed");
        FIELD.act("inspections", inspection, "finish", signed()).problem(409, "inspection.unanswered");
        FIELD.put(answers + first, "value", "NONCONFORMING", "note", "压力表 " + WORD + " 指针归零")
                .status(200);
        finding = FIELD.post(answers + first + "/finding").status(200).text("number");
        assertThat(FIELD.post(answers + first + "/finding").status(200).text("number"))
                .isEqualTo(finding);
        Answer finished =
                FIELD.act("inspections", inspection, "finish", signed()).status(200);
        assertThat(finished.text("status")).isEqualTo("COMPLETED");
        assertThat(finished.json().get("percent").getAsDouble()).isEqualTo(50.0);
        FIELD.put(answers + first, "value", "CONFORMING").problem(409, "inspection.not_running");
    }

    @Test
    @Order(6)
    void finding_is_rectified_by_one_and_accepted_by_another_and_the_risk_takes_the_new_rating() {
        Answer reported = SAFETY.get("/findings/" + finding).status(200);
        assertThat(reported.text("status")).isEqualTo("REPORTED");
        assertThat(reported.text("riskNumber")).isEqualTo(risk);
        SAFETY.act("findings", finding, "accept-report", "level", "GENERAL").status(200);
        SAFETY.act("findings", finding, "assign", "level", "GENERAL", "measure", "更换")
                .problem(400, "invalid_input");
        SAFETY.act("findings", finding, "assign", assignment("field", "field"))
                .problem(409, "finding.rectifier_accepts");
        SAFETY.act("findings", finding, "assign", assignment("field", "safety2"))
                .status(200);
        SAFETY.act("findings", finding, "submit", "cause", "老化", "evidence", "已换")
                .problem(409, "finding.not_responsible");
        extension();
        FIELD.act("findings", finding, "submit", "cause", "老化").problem(400, "invalid_input");
        FIELD.act("findings", finding, "submit", "cause", "老化", "causeKind", "MATERIAL", "evidence", "已更换压力表")
                .status(200);
        FIELD.act("findings", finding, "accept", "ratingUnchanged", true).problem(403, "not_allowed");
        SAFETY2.act("findings", finding, "send-back", "reason", "照片不清").status(200);
        FIELD.act("findings", finding, "submit", "cause", "老化", "evidence", "补拍照片")
                .status(200);
        SAFETY2.act("findings", finding, "accept", "note", "合格").problem(400, "invalid_input");
        Answer closed = SAFETY2.act("findings", finding, "accept", "note", "合格", "likelihood", 2, "severity", 3)
                .status(200);
        assertThat(closed.text("status")).isEqualTo("CLOSED");
        Eventually.holds(() -> score(SAFETY.get("/risks/" + risk)) == 6);
        FIELD.act("findings", finding, "submit", "cause", "x", "evidence", "y")
                .problem(409, "finding.illegal_transition");
    }

    private void extension() {
        Answer before = FIELD.get("/findings/" + finding);
        LocalDate later = TODAY.plusDays(20);
        FIELD.act("findings", finding, "request-extension", "until", later.toString(), "reason", "缺件")
                .status(200);
        FIELD.act("findings", finding, "grant-extension").problem(403, "not_allowed");
        Answer granted = MANAGER.act("findings", finding, "grant-extension", "note", "同意")
                .status(200);
        assertThat(granted.text("dueOn")).isEqualTo(later.toString());
        assertThat(granted.text("originalDueOn")).isEqualTo(before.text("originalDueOn"));
    }

    @Test
    @Order(7)
    void ticket_goes_from_the_call_to_its_end() {
        String key = UUID.randomUUID().toString();
        Answer made = AGENT.postAs(key, "/tickets", call()).status(201);
        String number = made.text("number");
        assertThat(number).matches("B-\\d{8}-\\d{4}");
        assertThat(made.text("dueAt")).isNotBlank();
        assertThat(AGENT.postAs(key, "/tickets", call()).status(201).text("number"))
                .isEqualTo(number);
        AGENT.postAs(key, "/tickets", "kind", "B", "subject", "别的").problem(409, "idempotency.other_request");
        AGENT.post("/tickets", "kind", "X", "subject", "x").problem(400, "invalid_input");

        FIELD.get("/tickets/" + number).problem(404, "not_found");
        AGENT.act("tickets", number, "dispatch", "assignee", "field").problem(409, "ticket.illegal_transition");
        assertThat(AGENT.act("tickets", number, "accept").status(200).actions()).contains("dispatch");
        AGENT.act("tickets", number, "dispatch", "assignee", "nobody").problem(400, "invalid_input");
        AGENT.act("tickets", number, "dispatch", "assignee", "field").status(200);
        AGENT.post("/tickets/" + number + "/comments", "text", "内部：业主脾气急", "internal", true)
                .status(201);
        assertThat(FIELD.act("tickets", number, "start").status(200).text("status"))
                .isEqualTo("IN_PROGRESS");
        FIELD.act(
                        "tickets",
                        number,
                        "suspend",
                        "reason",
                        "WAITING_FOR_PARTS",
                        "until",
                        TODAY.plusDays(2).toString())
                .problem(403, "not_allowed");
        AGENT.act(
                        "tickets",
                        number,
                        "suspend",
                        "reason",
                        "WAITING_FOR_PARTS",
                        "until",
                        TODAY.plusDays(2).toString())
                .status(200);
        assertThat(clock(AGENT.get("/tickets/" + number + "/sla"))).isEqualTo("PAUSED");
        AGENT.act("tickets", number, "resume").status(200);
        FIELD.act("tickets", number, "resolve").problem(400, "invalid_input");
        FIELD.act("tickets", number, "resolve", "solution", "更换角阀", "trueCause", "老化")
                .status(200);
        FIELD.act("tickets", number, "call-back", "result", "SATISFIED", "score", 5)
                .problem(403, "not_allowed");
        AGENT2.act("tickets", number, "close").problem(409, "ticket.call_back_missing");
        AGENT2.act("tickets", number, "call-back", "result", "SATISFIED", "score", 9)
                .problem(400, "invalid_input");
        AGENT2.act("tickets", number, "call-back", "result", "SATISFIED", "score", 5)
                .status(200);
        assertThat(AGENT2.act("tickets", number, "close").status(200).text("status"))
                .isEqualTo("CLOSED");
        assertThat(AGENT2.act("tickets", number, "reopen", "reason", "又漏了")
                        .status(200)
                        .text("status"))
                .isEqualTo("ACCEPTED");
    }

    private static String clock(Answer sla) {
        for (JsonElement step : sla.status(200).json().getAsJsonArray("steps")) {
            if (step.getAsJsonObject().get("step").getAsString().equals("SOLUTION")) {
                return step.getAsJsonObject().get("state").getAsString();
            }
        }
        throw new AssertionError("no clock for the solution");
    }

    @Test
    @Order(8)
    void hazard_button_links_ticket_and_finding_both_ways() {
        String ticket = AGENT.post("/tickets", call()).status(201).text("number");
        AGENT.act("tickets", ticket, "report-hazard", "riskNumber", risk).status(200);
        JsonObject link = AGENT.get("/tickets/" + ticket)
                .json()
                .getAsJsonArray("links")
                .get(0)
                .getAsJsonObject();
        String hazard = link.get("targetNumber").getAsString();
        Answer registered = SAFETY.get("/findings/" + hazard).status(200);
        assertThat(registered.text("sourceNumber")).isEqualTo(ticket);
        assertThat(registered.text("source")).isEqualTo("TICKET");
        AGENT.act("tickets", ticket, "report-hazard").problem(409, "ticket.hazard_reported");
    }

    @Test
    @Order(9)
    void repeated_complaints_propose_a_higher_likelihood_and_a_person_decides() {
        SAFETY.put("/risks/" + risk + "/categories/T-SAFETY", "tickets", 2).status(200);
        AGENT.post("/tickets", complaint("平台坠物")).status(201);
        AGENT.post("/tickets", complaint("平台又有坠物")).status(201);
        Eventually.holds(() -> openProposals().size() == 1);
        JsonObject proposal = openProposals().get(0);
        assertThat(proposal.getAsJsonObject("rating").get("likelihood").getAsInt())
                .isEqualTo(3);
        assertThat(proposal.getAsJsonArray("evidence").toString()).contains("平台又有坠物 " + WORD);
        assertThat(score(SAFETY.get("/risks/" + risk)))
                .as("before the decision")
                .isEqualTo(6);

        String decision = "/risks/" + risk + "/proposals/" + proposal.get("id").getAsString() + "/actions/";
        SAFETY.post(decision + "reject").problem(400, "invalid_input");
        FIELD.post(decision + "accept").problem(404, "not_found");
        SAFETY.post(decision + "accept").status(200);
        assertThat(openProposals()).isEmpty();
        assertThat(score(SAFETY.get("/risks/" + risk))).isEqualTo(9);
    }

    @Test
    @Order(10)
    void letter_is_signed_by_both_sides_and_scores_itself() throws IOException {
        Answer drafted = new Answer(
                        SAFETY.raw("POST", "/letters", GasLetter.binding(TODAY.getYear(), "field", "CS-FIELD")))
                .status(201);
        String letter = drafted.text("number");
        assertThat(drafted.json().getAsJsonArray("warnings").toString()).contains("103");
        MANAGER.act("letters", letter, "issue").status(200);
        assertThat(FIELD.act("letters", letter, "countersign").status(200).actions())
                .contains("self-evaluate");
        boolean measured = false;
        for (JsonElement one :
                SAFETY.get("/letters/" + letter + "/score").json().getAsJsonArray("lines")) {
            JsonObject line = one.getAsJsonObject();
            assertThat(line.getAsJsonArray("explanation")).as(line.toString()).isNotEmpty();
            measured |= line.has("actual") && line.getAsJsonObject("actual").has("indicator") && line.has("points");
        }
        assertThat(measured)
                .as("a line with points out of findings and tickets")
                .isTrue();
    }

    @Test
    @Order(11)
    void search_and_work_lists_know_all_of_it() {
        assertThat(found(SAFETY, WORD)).contains(risk, finding);
        AGENT.post("/tickets", call()).status(201);
        assertThat(AGENT.get("/tickets?q=3-2-407").status(200).numbers()).isNotEmpty();
        assertThat(AGENT.get("/tickets?q=" + encoded("漏水")).status(200).numbers())
                .isNotEmpty();
        assertThat(AGENT.get("/tickets?q=9876").status(200).numbers()).isNotEmpty();
        assertThat(SAFETY.get("/my-work").status(200).json().get("open").getAsInt())
                .isPositive();
    }

    private static String found(Person who, String words) {
        return who.get("/search?q=" + encoded(words)).status(200).response().body();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Object[] call() {
        return new Object[] {
            "kind",
            "B",
            "categoryCode",
            "B-PROP-WATER",
            "subject",
            "厨房漏水 " + WORD,
            "description",
            "水从吊顶滴下",
            "callerName",
            "环路测试",
            "callerPhone",
            "13800009876",
            "address",
            "3幢2单元407室",
            "impact",
            "MEDIUM",
            "urgency",
            "MEDIUM",
            "channel",
            "PHONE"
        };
    }

    /** A call that complains. */
    private static Object[] complaint(String what) {
        List<Object> facts = new ArrayList<>(List.of(call()));
        facts.addAll(List.of("kind", "T", "categoryCode", "T-SAFETY", "subject", what + " " + WORD));
        return facts.toArray();
    }

    private static int score(Answer risk) {
        return risk.status(200).json().get("score").getAsInt();
    }

    private static List<JsonObject> openProposals() {
        List<JsonObject> open = new ArrayList<>();
        for (JsonElement proposal :
                SAFETY.get("/risks/" + risk + "/proposals").status(200).array()) {
            if (proposal.getAsJsonObject().get("status").getAsString().equals("OPEN")) {
                open.add(proposal.getAsJsonObject());
            }
        }
        return open;
    }

    private static Object[] riskFacts(String register) {
        return new Object[] {
            "register",
            register,
            "title",
            "泵房压力容器 " + WORD,
            "hazardClasses",
            List.of("物的不安全状态"),
            "accidentTypes",
            List.of("容器爆炸"),
            "rating",
            Person.map("likelihood", 4, "severity", 3),
            "measures",
            List.of(
                    Person.map("kind", "ENGINEERING", "text", "压力表在检定期内", "checkEvery", "MONTH", "checkLevel", "TEAM"),
                    Person.map("kind", "MANAGEMENT", "text", "每日巡查并记录", "checkEvery", "DAY", "checkLevel", "POST"))
        };
    }

    private static Object[] assignment(String responsible, String acceptor) {
        return new Object[] {
            "level",
            "GENERAL",
            "measure",
            "更换压力表",
            "responsibleLogin",
            responsible,
            "acceptorLogin",
            acceptor,
            "budget",
            200,
            "dueOn",
            TODAY.plusDays(7).toString(),
            "standard",
            "检定合格"
        };
    }

    private static Object[] signed() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        String signature = Base64.getEncoder().encodeToString(png.toByteArray());
        return new Object[] {"inspectorSignature", signature, "inspectedAbsent", "夜间无人", "summary", "环路"};
    }

    private static List<JsonObject> items(Answer answer) {
        List<JsonObject> items = new ArrayList<>();
        for (JsonElement node : answer.json().getAsJsonArray("nodes")) {
            JsonObject facts = node.getAsJsonObject().getAsJsonObject("facts");
            if (facts.get("kind").getAsString().equals("ITEM")) {
                items.add(node.getAsJsonObject());
            }
        }
        return items;
    }
}
