package org.anlan.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.FindingAction;
import org.anlan.inspection.finding.FindingDetails;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.Rectification;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.faces.Who;
import org.anlan.web.history.Histories;
import org.anlan.web.risk.RatingForm;

/** One finding: facts, photos before and after, and a side panel for each thing that can be done. */
@Named
@ViewScoped
public class FindingPage implements Serializable {

    /** In which order actions are offered; the first is the one button. */
    private static final List<FindingAction> ORDER = List.of(
            FindingAction.ACCEPT_REPORT,
            FindingAction.ASSIGN,
            FindingAction.SIGN_OFF,
            FindingAction.ACCEPT,
            FindingAction.SUBMIT,
            FindingAction.APPROVE_TREATMENT,
            FindingAction.PROPOSE_TREATMENT,
            FindingAction.GRANT_EXTENSION,
            FindingAction.REFUSE_EXTENSION,
            FindingAction.REQUEST_EXTENSION,
            FindingAction.SEND_BACK,
            FindingAction.REJECT_REPORT,
            FindingAction.REASSIGN,
            FindingAction.REOPEN,
            FindingAction.VOID);

    @Inject
    transient Findings findings;

    @Inject
    transient Histories histories;

    @Inject
    transient People people;

    @Inject
    transient Units units;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    @Inject
    transient LinkedRisk risk;

    @Inject
    transient Who who;

    private String number;
    private long version;
    private final FindingForm form = new FindingForm();
    private RatingForm rating;
    private transient FindingDetails finding;

    /** View action. */
    public void load() {
        version = getFinding().version();
        form.setLevel(finding.row().level());
        form.setRiskNumber(finding.row().riskNumber());
        rating = risk.form(finding.row().riskNumber());
        Optional.ofNullable(finding.proposal()).ifPresent(form::propose);
        Optional.ofNullable(finding.assignment()).ifPresent(form::fill);
        form.explain(finding.cause(), finding.causeKind());
    }

    /** Does what the panel is for. */
    public String act(FindingAction action) {
        FindingForm f = form;
        switch (action) {
            case ACCEPT_REPORT -> {
                risk.requireKnown(f.getRiskNumber());
                findings.acceptReport(number, version, f.getLevel(), f.getRiskNumber());
            }
            case REJECT_REPORT ->
                findings.rejectReport(number, version, f.getOutcome(), f.getOriginalNumber(), f.getReason());
            case ASSIGN -> findings.assign(number, version, f.assignment(), f.getReason());
            case REASSIGN -> findings.assign(number, version, f.reassignment(), f.getReason());
            case PROPOSE_TREATMENT -> findings.proposeTreatment(number, version, f.treatment());
            case APPROVE_TREATMENT -> findings.approveTreatment(number, version);
            case SUBMIT ->
                findings.submit(number, version, new Rectification(f.getCause(), f.getCauseKind(), f.getEvidence()));
            case ACCEPT -> findings.accept(number, version, acceptance());
            case SEND_BACK -> findings.sendBack(number, version, f.getReason());
            case REQUEST_EXTENSION -> findings.requestExtension(number, version, f.getUntil(), f.getReason());
            case GRANT_EXTENSION -> findings.decideExtension(number, version, true, f.getNote());
            case REFUSE_EXTENSION -> findings.decideExtension(number, version, false, f.getNote());
            case SIGN_OFF -> findings.signOff(number, version, f.getNote());
            case VOID -> findings.voidFinding(number, version, f.getReason());
            case REOPEN -> findings.reopen(number, version, f.getReason(), f.getDueOn());
        }
        return go.done("finding.done", number, texts.label(action)).to("/inspection/finding.xhtml", "number", number);
    }

    /** Leaves in the history that the notice was printed, and for whom. */
    public String printNotice() {
        String supplier = getFinding().assignment().supplierUnit();
        String person = finding.row().responsibleName();
        findings.noticePrinted(number, supplier == null ? person : units.nameOf(supplier) + " " + person);
        return go.to("/inspection/notice.xhtml", "number", number);
    }

    private Acceptance acceptance() {
        boolean unchanged = Boolean.TRUE.equals(form.getRatingUnchanged());
        NewRating chosen = Boolean.FALSE.equals(form.getRatingUnchanged()) ? newRating() : null;
        risk.check(getFinding().row().riskNumber(), chosen);
        return new Acceptance(form.getNote(), chosen, unchanged);
    }

    private NewRating newRating() {
        RatingInput input = rating.input();
        return new NewRating(
                input.likelihood(), input.severity(), input.exposure(), input.consequence(), input.level());
    }

    public RatingForm getRating() {
        return rating;
    }

    /** Title of the linked risk and how it is rated now, or null when it is not the caller's to see. */
    public String getRiskTitle() {
        RiskDetails linked = risk.of(getFinding().row().riskNumber());
        String level = linked == null || linked.row().level() == null
                ? ""
                : " · " + linked.row().level();
        return linked == null ? null : Objects.toString(linked.row().title(), "") + level;
    }

    /** What the rating chosen would give, or null. */
    public Rating getResult() {
        return risk.preview(getFinding().row().riskNumber(), rating);
    }

    /** Of a risk rated from a list. */
    public List<Choice> getLevels() {
        return risk.levels(getFinding().row().riskNumber());
    }

    public FindingDetails getFinding() {
        if (finding == null) {
            finding = findings.details(number);
        }
        return finding;
    }

    /** What the caller may do, the most likely first. */
    public List<FindingAction> getActions() {
        return ORDER.stream().filter(getFinding().allowedActions()::contains).toList();
    }

    /** A plan that was handed in is another's to decide: to change it is not what comes next. */
    public FindingAction getNext() {
        FindingAction first = getActions().stream().findFirst().orElse(FindingAction.VOID);
        boolean handedIn =
                first == FindingAction.PROPOSE_TREATMENT && getFinding().treatment() != null;
        return first == FindingAction.VOID || handedIn ? null : first;
    }

    public List<FindingAction> getOthers() {
        return getActions().stream().filter(action -> action != getNext()).toList();
    }

    /** For pages, which know the action by its name. */
    public FindingAction action(String name) {
        return FindingAction.valueOf(name);
    }

    public boolean may(FindingAction action) {
        return getFinding().allowedActions().contains(action);
    }

    /** Whether it has anything to do with another record. */
    public boolean isLinked() {
        FindingRow row = getFinding().row();
        return row.riskNumber() != null
                || row.sourceNumber() != null
                || row.repeatedOf() != null
                || finding.duplicateOf() != null
                || !finding.repeats().isEmpty()
                || !finding.duplicates().isEmpty();
    }

    /** That it is major while it is rectified only the head takes back, and never who rectifies it. */
    public boolean isLevelFixed() {
        FindingRow row = getFinding().row();
        boolean major = row.status() == FindingStatus.RECTIFYING && row.level() == FindingLevel.MAJOR;
        boolean head =
                who.getMay().get("finding.sign-off") && !finding.rectifiers().contains(who.getLogin());
        return major && !head;
    }

    /** Whether a rectification was handed in, by words or by photos. */
    public boolean isHandedIn() {
        return getFinding().submittedAt() != null;
    }

    /** {@code L 1 × S 2}, {@code L 1 × E 6 × C 15}, or the level. */
    public String getNewRatingText() {
        return getFinding().newRating().text();
    }

    public String name(String login) {
        return login == null ? null : people.nameOf(login);
    }

    public List<AuditRow> getHistory() {
        return histories.of(Findings.OBJECT_KIND, number);
    }

    public FindingForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
