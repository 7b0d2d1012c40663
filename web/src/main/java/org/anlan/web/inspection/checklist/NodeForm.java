package org.anlan.web.inspection.checklist;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.NodeKind;
import org.anlan.inspection.finding.FindingLevel;

/** What is typed of a section or an item of a checklist. */
public class NodeForm implements Serializable {

    private String key;
    private String parentKey;
    private NodeKind kind = NodeKind.ITEM;
    private String text;
    private String basis;
    private String authority;
    private AnswerType answerType = AnswerType.CONFORMITY;
    private BigDecimal low;
    private BigDecimal high;
    private String measureUnit;
    private String choices;
    private String accepted;
    private BigDecimal weight;
    private boolean critical;
    private String findingText;
    private String defectType;
    private FindingLevel findingLevel;
    private String ownerLogin;
    private Integer deadlineDays;
    private Map<String, String> extras = Map.of();
    private String target;
    private Integer place;

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getParentKey() {
        return parentKey;
    }

    public void setParentKey(String parentKey) {
        this.parentKey = parentKey;
    }

    public NodeKind getKind() {
        return kind;
    }

    public void setKind(NodeKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public AnswerType getAnswerType() {
        return answerType;
    }

    public void setAnswerType(AnswerType answerType) {
        this.answerType = answerType;
    }

    public BigDecimal getLow() {
        return low;
    }

    public void setLow(BigDecimal low) {
        this.low = low;
    }

    public BigDecimal getHigh() {
        return high;
    }

    public void setHigh(BigDecimal high) {
        this.high = high;
    }

    public String getMeasureUnit() {
        return measureUnit;
    }

    public void setMeasureUnit(String measureUnit) {
        this.measureUnit = measureUnit;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public String getAccepted() {
        return accepted;
    }

    public void setAccepted(String accepted) {
        this.accepted = accepted;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public boolean isCritical() {
        return critical;
    }

    public void setCritical(boolean critical) {
        this.critical = critical;
    }

    public String getFindingText() {
        return findingText;
    }

    public void setFindingText(String findingText) {
        this.findingText = findingText;
    }

    public String getDefectType() {
        return defectType;
    }

    public void setDefectType(String defectType) {
        this.defectType = defectType;
    }

    public FindingLevel getFindingLevel() {
        return findingLevel;
    }

    public void setFindingLevel(FindingLevel findingLevel) {
        this.findingLevel = findingLevel;
    }

    public String getOwnerLogin() {
        return ownerLogin;
    }

    public void setOwnerLogin(String ownerLogin) {
        this.ownerLogin = ownerLogin;
    }

    public Integer getDeadlineDays() {
        return deadlineDays;
    }

    public void setDeadlineDays(Integer deadlineDays) {
        this.deadlineDays = deadlineDays;
    }

    /** Columns of the table it came from, for reading. */
    public Map<String, String> getExtras() {
        return new TreeMap<>(extras);
    }

    public void setExtras(Map<String, String> extras) {
        this.extras = new TreeMap<>(extras);
    }

    /** Key of the section it is moved to; null is the top. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    /** Place in the section, from 1; null is the end. */
    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }
}
