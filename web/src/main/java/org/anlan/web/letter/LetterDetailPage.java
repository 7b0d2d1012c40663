package org.anlan.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.people.People;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterDetails;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterQuery;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.Letters.ActOnLetter;
import org.anlan.risk.letter.Letters.ApproveBonus;
import org.anlan.risk.letter.Letters.EnterFigure;
import org.anlan.risk.letter.score.LetterScore;
import org.anlan.risk.letter.score.LineKind;
import org.anlan.risk.letter.score.LineState;
import org.anlan.risk.letter.score.ScoreLine;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;

/** One letter: its score with every line explained, what is wrong with it, who signed, and what can be done. */
@Named
@ViewScoped
public class LetterDetailPage implements Serializable {

    /** A cascade shows no more letters than a unit has people; the list shows the rest. */
    private static final int CHILDREN = 100;

    @Inject
    transient Letters letters;

    @Inject
    transient LetterQueries queries;

    @Inject
    transient Histories histories;

    @Inject
    transient People people;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String number;
    private long version;
    private String note;
    private String templateName;
    private final FigureForm figure = new FigureForm();
    private transient LetterDetails details;
    private transient LetterScore score;

    /** View action. */
    public void load() {
        version = getDetails().version();
        templateName = details.row().title();
    }

    public String act(LetterAction action) {
        letters.act(new ActOnLetter(number, version, action, note));
        return go.done("letter.done", number, texts.label(action)).to("/letter/detail.xhtml", "number", number);
    }

    public String enter() {
        letters.enter(new EnterFigure(
                number,
                version,
                figure.getKind(),
                figure.getKey(),
                figure.getValue(),
                figure.getPoints(),
                figure.getEvidence()));
        return go.done("letter.figure_entered", number).to("/letter/detail.xhtml", "number", number);
    }

    public String approve(String key) {
        letters.approve(new ApproveBonus(number, version, key));
        return go.done("letter.bonus_approved", number).to("/letter/detail.xhtml", "number", number);
    }

    public String keepAsTemplate() {
        letters.keepAsTemplate(number, templateName);
        return go.done("letter.template_kept", templateName).to("/letter/detail.xhtml", "number", number);
    }

    public LetterDetails getDetails() {
        if (details == null) {
            details = queries.details(number);
        }
        return details;
    }

    public LetterScore getScore() {
        if (score == null) {
            score = queries.score(number);
        }
        return score;
    }

    /** Kinds of lines that the letter has. */
    public List<LineKind> getKinds() {
        return Arrays.stream(LineKind.values())
                .filter(kind -> !lines(kind).isEmpty())
                .toList();
    }

    public List<ScoreLine> lines(LineKind kind) {
        return getScore().lines().stream().filter(l -> l.kind() == kind).toList();
    }

    public boolean awaitsApproval(ScoreLine line) {
        return line.state() == LineState.AWAITING_APPROVAL && getDetails().mayApprove();
    }

    /** Bonuses that the caller can approve now. */
    public List<ScoreLine> getApprovals() {
        return getScore().lines().stream().filter(this::awaitsApproval).toList();
    }

    /** For pages, which know the action by its name. */
    public LetterAction action(String name) {
        return LetterAction.valueOf(name);
    }

    /** Whether the action judges or files a score of which something is not settled yet. */
    public boolean settles(LetterAction action) {
        return !getScore().complete()
                && switch (action) {
                    case SELF_EVALUATE, SUPERIOR_EVALUATE, DEPARTMENT_EVALUATE, DECIDE, FINALISE -> true;
                    default -> false;
                };
    }

    /** Lines that a figure can be entered for: not those that the system measures. */
    public List<Choice> getLines() {
        return getScore().lines().stream()
                .filter(l -> l.actual() == null
                        || !l.actual().isMeasured()
                        || l.actual().value() == null
                        || l.state() == LineState.NO_LAST_YEAR)
                .map(l -> new Choice(l.key(), texts.label(l.kind()) + " · " + l.name()))
                .toList();
    }

    public List<Choice> getFigureKinds() {
        return texts.choices(List.of(FigureKind.values()));
    }

    public List<LetterAction> getActions() {
        return getDetails().allowedActions().stream().sorted().toList();
    }

    /** The one next step, as long as it leads forward. */
    public LetterAction getNext() {
        return getActions().stream()
                .filter(LetterDetailPage::leadsForward)
                .findFirst()
                .orElse(null);
    }

    public List<LetterAction> getOthers() {
        return getActions().stream().filter(action -> action != getNext()).toList();
    }

    private static boolean leadsForward(LetterAction action) {
        return switch (action) {
            case DECLINE, WITHDRAW, REVISE, SEND_BACK, OBJECT, VOID -> false;
            default -> true;
        };
    }

    public List<LetterRow> getChildren() {
        return getDetails().row().children() == 0
                ? List.of()
                : queries.find(LetterQuery.below(number), PageRequest.of(0, CHILDREN, "number"))
                        .items();
    }

    public List<AuditRow> getHistory() {
        return histories.of(Letters.OBJECT_KIND, number);
    }

    public String name(String login) {
        return login == null ? null : people.nameOf(login);
    }

    public FigureForm getFigure() {
        return figure;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getTemplateName() {
        return templateName;
    }

    public void setTemplateName(String templateName) {
        this.templateName = templateName;
    }
}
