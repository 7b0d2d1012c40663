package org.anlan.web.inspection;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.AnswerPhotos;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.InspectionAction;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.conduct.Inspections.FinishInspection;
import org.anlan.inspection.conduct.Verdict;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.people.People;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;

/** One inspection: in the field while it runs, and its record afterwards. */
@Named
@ViewScoped
public class InspectionPage implements Serializable {

    @Inject
    transient Inspections inspections;

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
    private String reason;
    private String toLogin;
    private String inspectorSignature;
    private String inspectedName;
    private String inspectedSignature;
    private String inspectedAbsent;
    private String summary;
    private String shown;

    /** View action. */
    public void load() {
        version = getInspection().version();
    }

    public String start() {
        inspections.start(number, version);
        return again(InspectionAction.START);
    }

    public String excuse() {
        inspections.excuse(number, version, reason);
        return again(InspectionAction.EXCUSE);
    }

    public String handOver() {
        inspections.handOver(number, version, toLogin, reason);
        return again(InspectionAction.HAND_OVER);
    }

    public String annul() {
        inspections.voidInspection(number, version, reason);
        return again(InspectionAction.VOID);
    }

    public String finish() {
        requireShown();
        inspections.finish(new FinishInspection(
                number,
                version,
                signature("inspectorSignature", inspectorSignature),
                inspectedName,
                signature("inspectedSignature", inspectedSignature),
                inspectedAbsent,
                summary));
        return go.done("inspection.finished", number).to("/inspection/inspection.xhtml", "number", number);
    }

    /** What is signed is what the screen showed: another window may have answered meanwhile. */
    private void requireShown() {
        if (shown == null || shown.isBlank()) {
            return;
        }
        JsonObject says = Json.createReader(new StringReader(shown)).readObject();
        long others = getInspection().nodes().stream()
                .filter(NodeRow::isItem)
                .filter(node -> !flat(says.getString(node.key(), "")).equals(flat(stored(node.key()))))
                .count();
        if (others > 0) {
            throw new RuleBroken("inspection.shown_differs", others);
        }
    }

    private String stored(String itemKey) {
        AnswerRow answer = answer(itemKey);
        return answer == null ? "" : answer.value() + (answer.note() == null ? "" : answer.note());
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }

    /** What was drawn comes as a data URL of a PNG; an empty canvas as nothing. */
    private UUID signature(String field, String drawn) {
        if (drawn == null || drawn.isBlank()) {
            return null;
        }
        try {
            return inspections.sign(number, Base64.getDecoder().decode(drawn.substring(drawn.indexOf(',') + 1)));
        } catch (IllegalArgumentException notBase64) {
            throw InvalidInput.of(field, "not_base64");
        }
    }

    private String again(InspectionAction action) {
        return go.done("inspection.done", number, texts.label(action))
                .to("/inspection/inspection.xhtml", "number", number);
    }

    /** Read once a request, since answers are saved beside this page. */
    public InspectionDetails getInspection() {
        return (InspectionDetails) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent("inspection " + number, key -> inspections.details(number));
    }

    /** The answer to an item, or null. */
    public AnswerRow answer(String itemKey) {
        @SuppressWarnings("unchecked")
        Map<String, AnswerRow> answers = (Map<String, AnswerRow>) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(
                        "answers " + number,
                        key -> getInspection().answers().stream()
                                .collect(Collectors.toMap(AnswerRow::itemKey, Function.identity())));
        return answers.get(itemKey);
    }

    public boolean given(String itemKey, String value) {
        AnswerRow answer = answer(itemKey);
        return answer != null && answer.value().equals(value);
    }

    public String photos(String itemKey) {
        return AnswerPhotos.of(number, itemKey);
    }

    /** {@code 4.5} of 4.5000; empty for null. */
    public String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** What an answer adds to its verdict: yes or no, the number with its unit, the text or the choice. */
    public String said(NodeFacts item, AnswerRow answer) {
        if (answer.verdict() == Verdict.NOT_APPLICABLE) {
            return "";
        }
        return switch (item.answerType()) {
            case CONFORMITY, PHOTO -> "";
            case YES_NO -> texts.text("YES".equals(answer.value()) ? "field.yes" : "field.no");
            case NUMBER -> answer.value() + (item.measureUnit() == null ? "" : " " + item.measureUnit());
            case SCORE, TEXT, CHOICE -> answer.value();
        };
    }

    public String name(String login) {
        return login == null ? null : people.nameOf(login);
    }

    public boolean may(String action) {
        return getInspection().allowedActions().contains(InspectionAction.valueOf(action));
    }

    public List<AuditRow> getHistory() {
        return histories.of(Inspections.OBJECT_KIND, number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getToLogin() {
        return toLogin;
    }

    public void setToLogin(String toLogin) {
        this.toLogin = toLogin;
    }

    public String getInspectorSignature() {
        return inspectorSignature;
    }

    public void setInspectorSignature(String inspectorSignature) {
        this.inspectorSignature = inspectorSignature;
    }

    public String getInspectedName() {
        return inspectedName;
    }

    public void setInspectedName(String inspectedName) {
        this.inspectedName = inspectedName;
    }

    public String getInspectedSignature() {
        return inspectedSignature;
    }

    public void setInspectedSignature(String inspectedSignature) {
        this.inspectedSignature = inspectedSignature;
    }

    public String getInspectedAbsent() {
        return inspectedAbsent;
    }

    public void setInspectedAbsent(String inspectedAbsent) {
        this.inspectedAbsent = inspectedAbsent;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
