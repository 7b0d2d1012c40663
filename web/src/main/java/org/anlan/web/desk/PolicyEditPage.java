package org.anlan.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.calendar.Calendars;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.sla.SlaPolicies;
import org.anlan.servicedesk.sla.SlaPolicies.Policy;
import org.anlan.servicedesk.sla.SlaPolicies.SavePolicy;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.history.Histories;

/** Registers or changes a service level. */
@Named
@ViewScoped
public class PolicyEditPage implements Serializable {
    @Inject
    transient SlaPolicies policies;

    @Inject
    transient Histories histories;

    @Inject
    transient Calendars calendars;

    @Inject
    transient Appearance look;

    @Inject
    transient DeskWords words;

    @Inject
    transient Go go;

    private String editing;
    private long version;
    private String code;
    private String name;
    private String kindCode;
    private String categoryCode;
    private Priority priority;
    private String calendarCode = Calendars.CHINA;
    private Integer responseMinutes;
    private Integer arrivalMinutes;
    private Integer solutionMinutes;
    private Integer reportMinutes;
    private boolean active = true;

    /** View action. */
    public void load() {
        if (editing != null) {
            Policy policy = policies.details(editing);
            version = policy.version();
            code = policy.code();
            name = policy.name();
            kindCode = policy.kindCode();
            categoryCode = policy.categoryCode();
            priority = policy.priority();
            calendarCode = policy.calendarCode();
            responseMinutes = policy.responseMinutes();
            arrivalMinutes = policy.arrivalMinutes();
            solutionMinutes = policy.solutionMinutes();
            reportMinutes = policy.reportMinutes();
            active = policy.active();
        }
    }

    public String save() {
        SavePolicy policy = new SavePolicy(
                editing == null ? code : editing,
                version,
                name,
                kindCode,
                categoryCode,
                priority,
                calendarCode,
                responseMinutes,
                arrivalMinutes,
                solutionMinutes,
                reportMinutes,
                active);
        if (editing == null) {
            policies.register(policy);
        } else {
            policies.change(policy);
        }
        return go.done("sla_policy.saved", name).to("/desk/policies.xhtml");
    }

    public List<AuditRow> getHistory() {
        return histories.of("sla_policy", editing);
    }

    public boolean isNew() {
        return editing == null;
    }

    public List<Choice> getCalendars() {
        return calendars.all().stream()
                .map(c -> new Choice(c.code(), look.named(c.name(), c.nameEn())))
                .toList();
    }

    public List<Choice> getCategories() {
        return words.categories(kindCode == null || kindCode.isBlank() ? null : kindCode);
    }

    public String getEditing() {
        return editing;
    }

    public void setEditing(String editing) {
        this.editing = editing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKindCode() {
        return kindCode;
    }

    public void setKindCode(String kindCode) {
        this.kindCode = kindCode;
    }

    public String getCategoryCode() {
        return categoryCode;
    }

    public void setCategoryCode(String categoryCode) {
        this.categoryCode = categoryCode;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getCalendarCode() {
        return calendarCode;
    }

    public void setCalendarCode(String calendarCode) {
        this.calendarCode = calendarCode;
    }

    public Integer getResponseMinutes() {
        return responseMinutes;
    }

    public void setResponseMinutes(Integer responseMinutes) {
        this.responseMinutes = responseMinutes;
    }

    public Integer getArrivalMinutes() {
        return arrivalMinutes;
    }

    public void setArrivalMinutes(Integer arrivalMinutes) {
        this.arrivalMinutes = arrivalMinutes;
    }

    public Integer getSolutionMinutes() {
        return solutionMinutes;
    }

    public void setSolutionMinutes(Integer solutionMinutes) {
        this.solutionMinutes = solutionMinutes;
    }

    public Integer getReportMinutes() {
        return reportMinutes;
    }

    public void setReportMinutes(Integer reportMinutes) {
        this.reportMinutes = reportMinutes;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
