package org.anlan.servicedesk.sla.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.sla.SlaPolicies.SavePolicy;

/** What is promised to tickets of a kind, category and priority. Switched off, not deleted; its code never changes. */
@Entity
@Table(name = "sla_policy", schema = "service_desk")
public class SlaPolicy {
    @Id
    private String code;

    private String name;

    @Column(name = "kind_code")
    private String kindCode;

    @Column(name = "category_code")
    private String categoryCode;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Column(name = "calendar_code")
    private String calendarCode;

    @Column(name = "response_minutes")
    private Integer responseMinutes;

    @Column(name = "arrival_minutes")
    private Integer arrivalMinutes;

    @Column(name = "solution_minutes")
    private Integer solutionMinutes;

    @Column(name = "report_minutes")
    private Integer reportMinutes;

    private boolean active;

    @Version
    private long version;

    protected SlaPolicy() {}

    public SlaPolicy(SavePolicy facts) {
        code = facts.code();
        describe(facts);
    }

    public void describe(SavePolicy facts) {
        name = facts.name().strip();
        kindCode = blankToNull(facts.kindCode());
        categoryCode = blankToNull(facts.categoryCode());
        priority = facts.priority();
        calendarCode = facts.calendarCode();
        responseMinutes = facts.responseMinutes();
        arrivalMinutes = facts.arrivalMinutes();
        solutionMinutes = facts.solutionMinutes();
        reportMinutes = facts.reportMinutes();
        active = facts.active();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    /** What the audit trail compares. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("kind", kindCode);
        facts.put("category", categoryCode);
        facts.put("priority", priority);
        facts.put("calendar", calendarCode);
        facts.put("responseMinutes", responseMinutes);
        facts.put("arrivalMinutes", arrivalMinutes);
        facts.put("solutionMinutes", solutionMinutes);
        facts.put("reportMinutes", reportMinutes);
        facts.put("active", active);
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlaPolicy that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
