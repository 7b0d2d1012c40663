package org.anlan.web.inspection.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.PlanLevel;
import org.anlan.inspection.plan.Roll;

/** What is typed of a plan. */
public class PlanForm implements Serializable {

    private String title;
    private String checklistNumber;
    private String unitCode;
    private String place;
    private PlanLevel level = PlanLevel.DEPARTMENT;
    private String assigneeLogin;
    private CycleUnit unit = CycleUnit.MONTH;
    private Integer every = 1;
    private LocalDate anchor;
    private LocalDate until;
    private DayRule dayRule = DayRule.ANCHOR_DAY;
    private List<String> weekdays = List.of();
    private Integer nth;
    private Roll roll = Roll.NEXT;
    private Integer opensBefore = 0;
    private Integer dueAfter = 0;
    private Integer missedAfter = 3;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getChecklistNumber() {
        return checklistNumber;
    }

    public void setChecklistNumber(String checklistNumber) {
        this.checklistNumber = checklistNumber;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public PlanLevel getLevel() {
        return level;
    }

    public void setLevel(PlanLevel level) {
        this.level = level;
    }

    public String getAssigneeLogin() {
        return assigneeLogin;
    }

    public void setAssigneeLogin(String assigneeLogin) {
        this.assigneeLogin = assigneeLogin;
    }

    public CycleUnit getUnit() {
        return unit;
    }

    public void setUnit(CycleUnit unit) {
        this.unit = unit;
    }

    public Integer getEvery() {
        return every;
    }

    public void setEvery(Integer every) {
        this.every = every;
    }

    public LocalDate getAnchor() {
        return anchor;
    }

    public void setAnchor(LocalDate anchor) {
        this.anchor = anchor;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public DayRule getDayRule() {
        return dayRule;
    }

    public void setDayRule(DayRule dayRule) {
        this.dayRule = dayRule;
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<String> weekdays) {
        this.weekdays = weekdays;
    }

    public Integer getNth() {
        return nth;
    }

    public void setNth(Integer nth) {
        this.nth = nth;
    }

    public Roll getRoll() {
        return roll;
    }

    public void setRoll(Roll roll) {
        this.roll = roll;
    }

    public Integer getOpensBefore() {
        return opensBefore;
    }

    public void setOpensBefore(Integer opensBefore) {
        this.opensBefore = opensBefore;
    }

    public Integer getDueAfter() {
        return dueAfter;
    }

    public void setDueAfter(Integer dueAfter) {
        this.dueAfter = dueAfter;
    }

    public Integer getMissedAfter() {
        return missedAfter;
    }

    public void setMissedAfter(Integer missedAfter) {
        this.missedAfter = missedAfter;
    }
}
