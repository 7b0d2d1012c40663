package org.anlan.inspection.conduct.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.InspectionAction;
import org.anlan.inspection.conduct.InspectionResult;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.conduct.Verdict;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;

/**
 * One inspection. Planned ones come from a plan and wait for their window; they are started, answered item by item by
 * one inspector, and signed. What is not done within its window is missed for ever, even if checked late.
 */
@Entity
@Table(name = "inspection", schema = "inspection")
public class Inspection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_seq")
    @SequenceGenerator(name = "inspection_seq", sequenceName = "inspection_seq", schema = "inspection")
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "plan_number", updatable = false)
    private String planNumber;

    @Column(nullable = false)
    private String title;

    @Column(name = "checklist_number", nullable = false)
    private String checklistNumber;

    @Column(name = "checklist_version")
    private Integer checklistVersion;

    @Column(name = "unit_code", nullable = false)
    private String unitCode;

    private String place;

    @Embedded
    private Assignee assignee;

    @Column(name = "scheduled_on", updatable = false)
    private LocalDate scheduledOn;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "missed_at")
    private Instant missedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InspectionStatus status;

    @Column(nullable = false)
    private boolean announced;

    @Column(name = "inspector_login")
    private String inspectorLogin;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @OneToMany(mappedBy = "inspection", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Answer> answers = new ArrayList<>();

    private BigDecimal earned;
    private BigDecimal possible;
    private BigDecimal percent;

    @Enumerated(EnumType.STRING)
    private InspectionResult result;

    @Embedded
    private Signatures signatures;

    private String summary;
    private String reason;

    @Column(name = "excused_by")
    private String excusedBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected Inspection() {}

    private Inspection(String number, Origin origin, Instant at) {
        this.number = number;
        this.planNumber = origin.planNumber();
        this.createdAt = at;
        this.assignee = new Assignee(origin.assigneeLogin());
        about(origin);
    }

    /** One to come. Created after its window has passed (after a standstill), it is missed from the beginning. */
    public static Inspection planned(String number, Origin origin, PlannedDay day, Instant at) {
        Inspection inspection = new Inspection(number, origin, at);
        inspection.scheduledOn = day.scheduledOn();
        inspection.fall(day);
        inspection.status = InspectionStatus.PLANNED;
        if (!at.isBefore(day.missedAt())) {
            inspection.miss(at);
        }
        return inspection;
    }

    /** One without a plan, begun at once. */
    public static Inspection begun(
            String number, Origin origin, int checklistVersion, LocalDate today, String by, Instant at) {
        Inspection inspection = new Inspection(number, origin, at);
        inspection.effectiveOn = today;
        inspection.status = InspectionStatus.IN_PROGRESS;
        inspection.run(checklistVersion, by, at);
        return inspection;
    }

    private void about(Origin origin) {
        new InvalidInput.Collector()
                .requireText("title", origin.title(), 200)
                .requireText("unitCode", origin.unitCode(), 40)
                .optionalText("place", origin.place(), 200)
                .throwIfAny();
        title = origin.title().strip();
        checklistNumber = origin.checklistNumber();
        unitCode = origin.unitCode();
        place = origin.place() == null || origin.place().isBlank()
                ? null
                : origin.place().strip();
        assignee.plan(origin.assigneeLogin());
    }

    private void fall(PlannedDay day) {
        effectiveOn = day.effectiveOn();
        opensAt = day.opensAt();
        dueAt = day.dueAt();
        missedAt = day.missedAt();
    }

    /** Whether it lies ahead: neither opened nor begun, so that planning anew may still touch it. */
    public boolean isAhead(Instant at) {
        boolean open = status == InspectionStatus.PLANNED || status == InspectionStatus.WITHDRAWN;
        return open && !announced && opensAt != null && opensAt.isAfter(at);
    }

    /** Planned anew; a hand-over stands. @return whether anything changed */
    public boolean reschedule(Origin origin, PlannedDay day) {
        Map<String, Object> before = facts();
        status = InspectionLifecycle.next(status, InspectionAction.RESCHEDULE);
        about(origin);
        fall(day);
        return !before.equals(facts());
    }

    /** No longer scheduled. */
    public void withdraw() {
        status = InspectionLifecycle.next(status, InspectionAction.WITHDRAW);
    }

    /** @throws RuleBroken {@code inspection.not_open_yet}, {@code inspection.assigned_to_other} */
    public void start(int versionInForce, String by, Instant at) {
        InspectionStatus next = InspectionLifecycle.next(status, InspectionAction.START);
        if (at.isBefore(opensAt)) {
            throw new RuleBroken("inspection.not_open_yet", opensAt);
        }
        if (startedAt != null) {
            throw new RuleBroken("inspection.already_begun", inspectorLogin);
        }
        missIfPast(at);
        status = status == InspectionStatus.MISSED ? status : next;
        run(versionInForce, by, at);
    }

    private void run(int versionInForce, String by, Instant at) {
        checklistVersion = versionInForce;
        inspectorLogin = by;
        startedAt = at;
    }

    /** Saves an answer; the inspector's own later answer replaces the earlier one. */
    public Answer answer(NodeRow item, String value, String note, String by, Instant at) {
        requireRunningBy(by);
        AnswerJudge.Judgement judgement = AnswerJudge.judge(item.facts(), value, note);
        Answer answer = answerTo(item.key()).orElseGet(() -> {
            Answer fresh = new Answer(this, item.key());
            answers.add(fresh);
            return fresh;
        });
        if (answer.findingNumber() != null && judgement.verdict() != Verdict.NONCONFORMING) {
            throw new RuleBroken("inspection.finding_drafted", answer.findingNumber());
        }
        answer.give(value, judgement, note, by, at);
        return answer;
    }

    public void takeAnswerBack(String itemKey, String by) {
        requireRunningBy(by);
        answerTo(itemKey).ifPresent(answer -> {
            if (answer.findingNumber() != null) {
                throw new RuleBroken("inspection.finding_drafted", answer.findingNumber());
            }
            answers.remove(answer);
        });
    }

    /** The failed answer a finding is drafted from. @throws RuleBroken {@code inspection.item_not_failed} */
    public Answer failed(String itemKey, String by) {
        requireRunningBy(by);
        return answerTo(itemKey)
                .filter(answer -> answer.verdict() == Verdict.NONCONFORMING)
                .orElseThrow(() -> new RuleBroken("inspection.item_not_failed", itemKey));
    }

    public void link(String itemKey, String findingNumber) {
        answerTo(itemKey).orElseThrow().link(findingNumber);
    }

    /** @throws RuleBroken {@code inspection.unanswered} with how many items have no answer */
    public void finish(Score score, Signatures signed, String finalWords, String by, Instant at) {
        requireRunningBy(by);
        if (score.answered() < score.items()) {
            throw new RuleBroken("inspection.unanswered", score.items() - score.answered());
        }
        new InvalidInput.Collector().optionalText("summary", finalWords, 2000).throwIfAny();
        missIfPast(at);
        boolean late = status == InspectionStatus.MISSED || dueAt != null && !at.isBefore(dueAt);
        status = InspectionLifecycle.next(status, late ? InspectionAction.FINISH_LATE : InspectionAction.FINISH);
        finishedAt = at;
        earned = score.earned();
        possible = score.possible();
        percent = score.percent();
        result = score.result();
        signatures = signed;
        summary = finalWords == null || finalWords.isBlank() ? null : finalWords.strip();
    }

    /**
     * @param actsFor whom the approver deputises for today
     * @throws RuleBroken by its assignee, by who had it before a hand-over or a deputy of theirs, or once the window has
     *     passed
     */
    public void excuse(String why, String by, Set<String> actsFor, Instant at) {
        missIfPast(at);
        InspectionStatus next = InspectionLifecycle.next(status, InspectionAction.EXCUSE);
        requireReason(why);
        if (assignee.isOrWas(by) || actsFor.stream().anyMatch(assignee::isOrWas)) {
            throw new RuleBroken("inspection.excuse_own", by);
        }
        status = next;
        reason = why.strip();
        excusedBy = by;
    }

    /** A missed one can be handed over as long as its late check is not finished. */
    public void handOver(String toLogin, String why, Instant at) {
        missIfPast(at);
        InspectionStatus next = InspectionLifecycle.next(status, InspectionAction.HAND_OVER);
        if (finishedAt != null) {
            throw new RuleBroken("inspection.illegal_transition", status, InspectionAction.HAND_OVER);
        }
        new InvalidInput.Collector()
                .requireText("toLogin", toLogin, 60)
                .rejectIf(toLogin != null && toLogin.equals(inCharge()), "toLogin", "already_in_charge")
                .requireText("reason", why, 500)
                .throwIfAny();
        status = next;
        assignee.passTo(toLogin);
        inspectorLogin = inspectorLogin == null ? null : toLogin;
    }

    /** @throws RuleBroken {@code inspection.planned_not_voided}: a planned one is excused or missed, never voided */
    public void annul(String why) {
        InspectionStatus next = InspectionLifecycle.next(status, InspectionAction.VOID);
        requireReason(why);
        if (planNumber != null) {
            throw new RuleBroken("inspection.planned_not_voided", number);
        }
        status = next;
        reason = why.strip();
    }

    /** The window has passed. */
    public void miss(Instant at) {
        InspectionStatus next = InspectionLifecycle.next(status, InspectionAction.MISS);
        if (missedAt == null || at.isBefore(missedAt)) {
            throw new RuleBroken("inspection.window_open", number);
        }
        status = next;
    }

    /** What the clock has decided already counts, whether or not the sweep came by. */
    private void missIfPast(Instant at) {
        boolean open = status == InspectionStatus.PLANNED || status == InspectionStatus.IN_PROGRESS;
        if (open && missedAt != null && !at.isBefore(missedAt)) {
            status = InspectionStatus.MISSED;
        }
    }

    /** Its window is open and whoever must do it has been told. */
    public void announce() {
        announced = true;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void requireRunningBy(String by) {
        if (!isRunning()) {
            throw new RuleBroken("inspection.not_running", status);
        }
        if (!Objects.equals(inspectorLogin, by)) {
            throw new RuleBroken("inspection.not_inspector", inspectorLogin);
        }
    }

    /** Whoever began it, else whom it is assigned to; null for whoever may. */
    public String inCharge() {
        return inspectorLogin == null ? assignee.login() : inspectorLogin;
    }

    private static void requireReason(String why) {
        new InvalidInput.Collector().requireText("reason", why, 500).throwIfAny();
    }

    public boolean isRunning() {
        boolean open = status == InspectionStatus.IN_PROGRESS || status == InspectionStatus.MISSED;
        return open && startedAt != null && finishedAt == null;
    }

    public Optional<Answer> answerTo(String itemKey) {
        return answers.stream()
                .filter(answer -> answer.itemKey().equals(itemKey))
                .findFirst();
    }

    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** For the audit trail. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("inspectionTitle", title);
        facts.put("inspectionStatus", status);
        facts.put("checklist", checklistNumber);
        facts.put("unit", unitCode);
        facts.put("inspectionPlace", place);
        facts.put("inspectionAssignee", assignee.login());
        facts.put("inspector", inspectorLogin);
        facts.put("effectiveOn", effectiveOn);
        facts.put("opensAt", opensAt);
        facts.put("dueAt", dueAt);
        facts.put("missedAt", missedAt);
        facts.put("inspectionResult", result);
        facts.put("percent", percent);
        return facts;
    }

    public String number() {
        return number;
    }

    public String planNumber() {
        return planNumber;
    }

    public String title() {
        return title;
    }

    public String checklistNumber() {
        return checklistNumber;
    }

    public Integer checklistVersion() {
        return checklistVersion;
    }

    public String unitCode() {
        return unitCode;
    }

    public String place() {
        return place;
    }

    public String assigneeLogin() {
        return assignee.login();
    }

    /** Whether somebody had it before whose it is now; they do not excuse it. */
    public boolean isOrWasOf(String login) {
        return assignee.isOrWas(login);
    }

    public LocalDate scheduledOn() {
        return scheduledOn;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant missedAt() {
        return missedAt;
    }

    public InspectionStatus status() {
        return status;
    }

    public String inspectorLogin() {
        return inspectorLogin;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public Optional<Signatures> signatures() {
        return Optional.ofNullable(signatures);
    }

    public String summary() {
        return summary;
    }

    public String reason() {
        return reason;
    }

    public String excusedBy() {
        return excusedBy;
    }

    public long recordVersion() {
        return recordVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inspection that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
