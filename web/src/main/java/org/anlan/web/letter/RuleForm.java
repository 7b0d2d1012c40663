package org.anlan.web.letter;

import java.io.Serializable;
import java.math.BigDecimal;

/** A rule of a letter as typed: bonus, penalty, zero tolerance, part or grade, each with its words and up to two numbers. */
public class RuleForm implements Serializable {
    private String key;
    private String text;
    private BigDecimal first;
    private BigDecimal second;
    private String indicator;
    private String topic;

    static RuleForm of(String key, String text, BigDecimal first, BigDecimal second, String indicator, String topic) {
        RuleForm form = new RuleForm();
        form.key = key;
        form.text = text;
        form.first = first;
        form.second = second;
        form.indicator = indicator;
        form.topic = topic;
        return form;
    }

    /** Indicator or topic, null when nothing was chosen. */
    static String chosen(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String value) {
        key = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public BigDecimal getFirst() {
        return first;
    }

    public void setFirst(BigDecimal value) {
        first = value;
    }

    public BigDecimal getSecond() {
        return second;
    }

    public void setSecond(BigDecimal value) {
        second = value;
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
}
