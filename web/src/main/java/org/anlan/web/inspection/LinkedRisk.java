package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.inspection.finding.NewRating;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.AccessControl;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskService;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.web.faces.Choice;
import org.anlan.web.risk.RatingForm;

/** The risk a finding is linked to, as far as the caller may see it: how it is rated now and how it may be rated. */
@Named
@RequestScoped
public class LinkedRisk {

    private final Map<String, Optional<RiskDetails>> known = new HashMap<>();

    private RiskQueries risks;
    private RiskService service;
    private LevelSchemes schemes;
    private AccessControl access;

    protected LinkedRisk() {}

    @Inject
    public LinkedRisk(RiskQueries risks, RiskService service, LevelSchemes schemes, AccessControl access) {
        this.risks = risks;
        this.service = service;
        this.schemes = schemes;
        this.access = access;
    }

    /** Null when there is none or it is not the caller's to see. */
    public RiskDetails of(String number) {
        return known.computeIfAbsent(String.valueOf(number), this::find).orElse(null);
    }

    /**
     * A link that leads nowhere helps nobody. Who reports a hazard may link it to a risk that others watch.
     *
     * @param number as it is to be linked, or null
     * @throws InvalidInput at {@code riskNumber}: there is none of that number
     */
    public void requireKnown(String number) {
        if (number != null && !number.isBlank() && !risks.exists(number.strip())) {
            throw InvalidInput.of("riskNumber", "risk_not_found", number.strip());
        }
    }

    private Optional<RiskDetails> find(String number) {
        try {
            return number.equals("null") || number.isBlank() ? Optional.empty() : Optional.of(risks.details(number));
        } catch (NotFound | NotAllowed hidden) {
            return Optional.empty();
        }
    }

    /** Begins with the rating in force; for whom may not rate risks, and without a rating to choose, nothing can be. */
    public RatingForm form(String number) {
        RiskDetails risk = of(number);
        return risk == null || !access.allows(RiskPermission.EDIT)
                ? new RatingForm(RatingMethod.NONE)
                : RatingForm.of(risk.type().method(), risk.newest(AssessmentPurpose.CURRENT));
    }

    public Rating preview(String number, RatingForm form) {
        RiskDetails risk = of(number);
        return risk == null || !form.isComplete()
                ? null
                : service.preview(risk.row().registerNumber(), form.input());
    }

    /** @throws org.anlan.platform.InvalidInput the risk's method does not know these values */
    public void check(String number, NewRating rating) {
        RiskDetails risk = of(number);
        if (risk != null && rating != null && !rating.isEmpty()) {
            service.preview(
                    risk.row().registerNumber(),
                    new RatingInput(
                            rating.likelihood(),
                            rating.severity(),
                            rating.exposure(),
                            rating.consequence(),
                            rating.level()));
        }
    }

    /** Levels to choose from, for a risk rated from a list. */
    public List<Choice> levels(String number) {
        RiskDetails risk = of(number);
        return risk == null || risk.type().method() != RatingMethod.LIST
                ? List.of()
                : schemes.inForce(risk.schemeCode()).bands().stream()
                        .map(LevelBand::level)
                        .map(level -> new Choice(level, level))
                        .toList();
    }
}
