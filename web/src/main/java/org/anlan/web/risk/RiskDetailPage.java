package org.anlan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditRow;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.AssessRisk;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;

/** One risk: facts, rating with its history, measures, flags with what to do, and what the caller may do now. */
@Named
@ViewScoped
public class RiskDetailPage implements Serializable {
    @Inject
    RiskQueries queries;

    @Inject
    RiskService service;

    @Inject
    LevelSchemes schemes;

    @Inject
    Histories histories;

    @Inject
    Texts texts;

    @Inject
    Go go;

    private String number;
    private long version;
    private boolean read;
    private String reason;
    private RiskAction tried;
    private RatingForm rating;
    private AssessmentPurpose purpose = AssessmentPurpose.CURRENT;
    private transient RiskDetails details;

    /** View action; the version is the one the person saw when the page was opened. */
    public void load() {
        details = queries.details(number);
        if (!read) {
            version = details.version();
            rating = RatingForm.of(details.type().method(), details.newest(AssessmentPurpose.CURRENT));
            read = true;
        }
    }

    /** @param action null for a button that was there before somebody else acted */
    public String act(RiskAction action) {
        if (action == null) {
            throw new StaleVersion("risk", number);
        }
        tried = action;
        service.act(new ActOnRisk(number, version, action, reason));
        return go.done("risk." + action.name().toLowerCase(java.util.Locale.ROOT), number)
                .to("/risk/detail.xhtml", "number", number);
    }

    public String assess() {
        Rating result = service.assess(new AssessRisk(number, version, purpose, rating.input(), rating.getBasis()));
        return go.done("risk.assessed", result.level()).to("/risk/detail.xhtml", "number", number);
    }

    public RiskDetails getDetails() {
        if (details == null) {
            details = queries.details(number);
        }
        return details;
    }

    /** The next action: the button; all others stand in the menu. */
    public RiskAction getPrimary() {
        return getDetails().allowed().stream()
                .filter(a -> a != RiskAction.RETURN && a != RiskAction.CLOSE && a != RiskAction.REVISE)
                .findFirst()
                .orElse(null);
    }

    public List<RiskAction> getOthers() {
        return getDetails().allowed().stream()
                .filter(a -> a != getPrimary() && !needsReason(a))
                .toList();
    }

    /** Actions that open a panel. */
    public List<RiskAction> getReasoned() {
        return getDetails().allowed().stream().filter(this::needsReason).toList();
    }

    /** The reason of a step that is no longer possible, so that its panel is gone; else null. */
    public String getLeftReason() {
        return tried == null || getDetails().allowed().contains(tried) ? null : reason;
    }

    /** Whether it opens a panel: for a reason that the rule asks for, or for the conclusion of a review. */
    public boolean needsReason(RiskAction action) {
        return isReasonRequired(action) || action == RiskAction.CONFIRM;
    }

    public boolean isReasonRequired(RiskAction action) {
        return action == RiskAction.RETURN || action == RiskAction.CLOSE || action == RiskAction.REOPEN;
    }

    public boolean isRated() {
        return getDetails().type().method() != RatingMethod.NONE;
    }

    public Rating getResult() {
        return rating.isComplete() ? service.preview(getDetails().row().registerNumber(), rating.input()) : null;
    }

    public List<Choice> getLevels() {
        return getDetails().type().method() != RatingMethod.LIST
                ? List.of()
                : schemes.inForce(getDetails().schemeCode()).bands().stream()
                        .map(LevelBand::level)
                        .map(level -> new Choice(level, level))
                        .toList();
    }

    public List<Choice> getPurposes() {
        return texts.choices(List.of(AssessmentPurpose.values()));
    }

    /** Names of the columns that must be filled before it can be handed in. */
    public List<String> getMissing() {
        return getDetails().missing().stream()
                .map(f -> getDetails().type().column(f).orElse(null))
                .filter(Objects::nonNull)
                .map(c -> c.name())
                .toList();
    }

    public List<AuditRow> getHistory() {
        return histories.of("risk", number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    /** The version the person saw when the page was opened. */
    public long getVersion() {
        return version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public RatingForm getRating() {
        return rating;
    }

    public AssessmentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(AssessmentPurpose value) {
        purpose = value;
    }
}
