package org.anlan.web.risk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.RiskGrade;

/** One band in the form. */
public class BandForm implements Serializable {
    private String level;
    private String labelEn;
    private BigDecimal min;
    private BigDecimal max;
    private LevelColour colour = LevelColour.NONE;
    private RiskGrade grade = RiskGrade.UNMAPPED;
    private List<String> controlLevels = new ArrayList<>();
    private Integer deadlineDays;
    private String aliases;

    static BandForm of(LevelBand band) {
        BandForm form = new BandForm();
        form.level = band.level();
        form.labelEn = band.labelEn();
        form.min = band.min();
        form.max = band.max();
        form.colour = band.colour();
        form.grade = band.grade();
        form.controlLevels = new ArrayList<>(
                band.controlLevels().stream().sorted().map(Enum::name).toList());
        form.deadlineDays = band.deadlineDays();
        form.aliases = String.join("、", band.aliases());
        return form;
    }

    LevelBand band() {
        List<String> words = aliases == null
                ? List.of()
                : Arrays.stream(aliases.split("[,，、;；\\s]+"))
                        .filter(w -> !w.isBlank())
                        .toList();
        Set<ControlLevel> levels = controlLevels == null
                ? Set.of()
                : controlLevels.stream().map(ControlLevel::valueOf).collect(Collectors.toSet());
        return new LevelBand(level, labelEn, min, max, colour, grade, levels, deadlineDays, words);
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String value) {
        level = value;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String value) {
        labelEn = value;
    }

    public BigDecimal getMin() {
        return min;
    }

    public void setMin(BigDecimal value) {
        min = value;
    }

    public BigDecimal getMax() {
        return max;
    }

    public void setMax(BigDecimal value) {
        max = value;
    }

    public LevelColour getColour() {
        return colour;
    }

    public void setColour(LevelColour value) {
        colour = value;
    }

    public RiskGrade getGrade() {
        return grade;
    }

    public void setGrade(RiskGrade value) {
        grade = value;
    }

    public List<String> getControlLevels() {
        return controlLevels;
    }

    public void setControlLevels(List<String> value) {
        controlLevels = value;
    }

    public Integer getDeadlineDays() {
        return deadlineDays;
    }

    public void setDeadlineDays(Integer value) {
        deadlineDays = value;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String value) {
        aliases = value;
    }
}
