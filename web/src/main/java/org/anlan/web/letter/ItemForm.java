package org.anlan.web.letter;

import java.io.Serializable;
import java.math.BigDecimal;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.Rounding;
import org.anlan.risk.letter.content.Target;

/** An item of a letter as typed. */
public class ItemForm implements Serializable {
    private String key;
    private String name;
    private String part;
    private String indicator;
    private String topic;
    private String evidence;
    private BigDecimal weight;
    private Target.Kind targetKind = Target.Kind.CONSTANT;
    private BigDecimal targetValue;
    private BigDecimal perPointUp;
    private BigDecimal perPointDown;
    private BigDecimal maxBonus;
    private BigDecimal floor;
    private Rounding rounding;
    private boolean lowerIsBetter;

    static ItemForm of(LetterItem i) {
        ItemForm form = new ItemForm();
        form.key = i.key();
        form.name = i.name();
        form.part = i.part();
        form.indicator = i.indicator();
        form.topic = i.topic();
        form.evidence = i.evidence();
        form.weight = i.weight();
        form.targetKind = i.target().kind();
        form.targetValue = i.target().value();
        form.perPointUp = i.perPointUp();
        form.perPointDown = i.perPointDown();
        form.maxBonus = i.maxBonus();
        form.floor = i.floor();
        form.rounding = i.rounding();
        form.lowerIsBetter = !i.higherIsBetter();
        return form;
    }

    LetterItem item() {
        return new LetterItem(
                key,
                name,
                blank(part),
                blank(indicator),
                blank(topic),
                blank(evidence),
                weight,
                target(),
                perPointUp,
                perPointDown,
                maxBonus,
                floor,
                rounding,
                !lowerIsBetter);
    }

    /** A target without a value is none; last year without one is last year as it was. */
    private Target target() {
        if (targetKind == Target.Kind.LAST_YEAR) {
            return Target.lastYearPlus(targetValue == null ? BigDecimal.ZERO : targetValue);
        }
        return targetKind == Target.Kind.CONSTANT && targetValue != null ? Target.constant(targetValue) : Target.none();
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String value) {
        key = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String value) {
        part = value;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String value) {
        indicator = value;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String value) {
        topic = value;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String value) {
        evidence = value;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal value) {
        weight = value;
    }

    public Target.Kind getTargetKind() {
        return targetKind;
    }

    public void setTargetKind(Target.Kind value) {
        targetKind = value;
    }

    public BigDecimal getTargetValue() {
        return targetValue;
    }

    public void setTargetValue(BigDecimal value) {
        targetValue = value;
    }

    public BigDecimal getPerPointUp() {
        return perPointUp;
    }

    public void setPerPointUp(BigDecimal value) {
        perPointUp = value;
    }

    public BigDecimal getPerPointDown() {
        return perPointDown;
    }

    public void setPerPointDown(BigDecimal value) {
        perPointDown = value;
    }

    public BigDecimal getMaxBonus() {
        return maxBonus;
    }

    public void setMaxBonus(BigDecimal value) {
        maxBonus = value;
    }

    public BigDecimal getFloor() {
        return floor;
    }

    public void setFloor(BigDecimal value) {
        floor = value;
    }

    public Rounding getRounding() {
        return rounding;
    }

    public void setRounding(Rounding value) {
        rounding = value;
    }

    public boolean isLowerIsBetter() {
        return lowerIsBetter;
    }

    public void setLowerIsBetter(boolean value) {
        lowerIsBetter = value;
    }
}
