package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who works on it: a person, or a unit (such as a supplier) whose people take it. */
@Embeddable
public class Assignment {
    @Column(name = "assignee_login")
    private String login;

    @Column(name = "assigned_unit")
    private String unitCode;

    @Column(name = "dispatched_by")
    private String by;

    protected Assignment() {}

    Assignment(String login, String unitCode, String by) {
        this.login = login;
        this.unitCode = unitCode;
        this.by = by;
    }

    Assignment takenBy(String worker) {
        return new Assignment(worker, unitCode, by);
    }

    public String login() {
        return login;
    }

    public String unitCode() {
        return unitCode;
    }

    public String by() {
        return by;
    }
}
