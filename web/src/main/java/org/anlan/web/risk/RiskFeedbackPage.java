package org.anlan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.anlan.risk.feedback.Feedback;
import org.anlan.risk.feedback.FindingLink;
import org.anlan.risk.feedback.MeasureTally;
import org.anlan.risk.feedback.Proposal;
import org.anlan.risk.feedback.ProposalAction;
import org.anlan.risk.feedback.ProposalStatus;
import org.anlan.risk.feedback.RiskFeedback;
import org.anlan.risk.feedback.RiskFeedback.DecideProposal;
import org.anlan.risk.feedback.RiskFeedback.WatchCategory;
import org.anlan.risk.feedback.WatchedCategory;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.servicedesk.catalogue.Catalogue;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;

/** What comes back to the risk on the page: findings, linked ticket categories, and what repeated tickets propose. */
@Named
@ViewScoped
public class RiskFeedbackPage implements Serializable {
    @Inject
    RiskFeedback feedback;

    @Inject
    Catalogue catalogue;

    @Inject
    RiskDetailPage risk;

    @Inject
    RiskChoices choices;

    @Inject
    Go go;

    private String category;
    private int tickets = WatchedCategory.TICKETS;
    private int days = WatchedCategory.DAYS;
    private String reason;
    private transient Feedback found;

    public Feedback getFound() {
        if (found == null) {
            found = feedback.of(risk.getNumber());
        }
        return found;
    }

    /** How many findings count against the measure at this place of the list. */
    public MeasureTally tally(int place) {
        List<MeasureTally> tallies = getFound().measures();
        return place < tallies.size() ? tallies.get(place) : null;
    }

    /** Text of the measure a finding counts against, or null. */
    public String measureOf(FindingLink finding) {
        List<MeasureTally> tallies = getFound().measures();
        for (int i = 0; i < tallies.size(); i++) {
            if (tallies.get(i).key().equals(finding.controlPoint())) {
                return risk.getDetails().facts().measures().get(i).text();
            }
        }
        return null;
    }

    public Proposal getProposal() {
        return getFound().open();
    }

    /** What is decided, the newest first. */
    public List<Proposal> getDecided() {
        return getFound().proposals().stream()
                .filter(p -> p.status() != ProposalStatus.OPEN)
                .toList();
    }

    /** The proposed factors, or the proposed level. */
    public String words(RatingInput rating) {
        if (rating.level() != null) {
            return rating.level();
        }
        return rating.severity() == null
                ? "L = " + plain(rating.likelihood()) + ", E = " + plain(rating.exposure()) + ", C = "
                        + plain(rating.consequence())
                : "L = " + plain(rating.likelihood()) + ", S = " + plain(rating.severity());
    }

    private static String plain(BigDecimal factor) {
        return factor.stripTrailingZeros().toPlainString();
    }

    public ProposalAction getAcceptAction() {
        return ProposalAction.ACCEPT;
    }

    public ProposalAction getRejectAction() {
        return ProposalAction.REJECT;
    }

    public List<Choice> getCategories() {
        return catalogue.categories(null).stream()
                .map(c -> new Choice(
                        c.code(),
                        "\u3000".repeat(c.depth()) + c.kindCode() + " " + choices.named(c.name(), c.nameEn())))
                .toList();
    }

    /** Name of a ticket category in the reader's language. @param stored its name when it was linked */
    public String categoryName(String code, String stored) {
        return catalogue.categories(null).stream()
                .filter(c -> c.code().equals(code))
                .map(c -> choices.named(c.name(), c.nameEn()))
                .findFirst()
                .orElse(stored);
    }

    public String link() {
        String name = catalogue.categories(null).stream()
                .filter(c -> c.code().equals(category))
                .map(Catalogue.Category::name)
                .findFirst()
                .orElse(null);
        feedback.watch(new WatchCategory(risk.getNumber(), category, name, tickets, days));
        return back("risk.category_linked", name);
    }

    public String unlink(WatchedCategory linked) {
        feedback.unwatch(risk.getNumber(), linked.code());
        return back("risk.category_unlinked", linked.name());
    }

    public String accept() {
        return decide(ProposalAction.ACCEPT);
    }

    public String reject() {
        return decide(ProposalAction.REJECT);
    }

    private String decide(ProposalAction action) {
        feedback.decide(new DecideProposal(
                risk.getNumber(), risk.getVersion(), getProposal().id(), action, reason));
        return back("risk.proposal_" + action.name().toLowerCase(Locale.ROOT), risk.getNumber());
    }

    private String back(String done, String what) {
        return go.done(done, what).to("/risk/detail.xhtml", "number", risk.getNumber());
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String value) {
        category = value;
    }

    public int getTickets() {
        return tickets;
    }

    public void setTickets(int value) {
        tickets = value;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int value) {
        days = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
