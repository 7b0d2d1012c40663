package org.anlan.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.inspection.conduct.AnswerPhotos;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.InspectionAction;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.conduct.Inspections.FinishInspection;
import org.anlan.platform.InvalidInput;
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
    private transient InspectionDetails inspection;
    private transient Map<String, AnswerRow> answers;

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

    public InspectionDetails getInspection() {
        if (inspection == null) {
            inspection = inspections.details(number);
        }
        return inspection;
    }

    /** The answer to an item, or null. */
    public AnswerRow answer(String itemKey) {
        if (answers == null) {
            answers = getInspection().answers().stream()
                    .collect(Collectors.toMap(AnswerRow::itemKey, Function.identity()));
        }
        return answers.get(itemKey);
    }

    public boolean given(String itemKey, String value) {
        AnswerRow answer = answer(itemKey);
        return answer != null && answer.value().equals(value);
    }

    public String photos(String itemKey) {
        return AnswerPhotos.of(number, itemKey);
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

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
