package org.anlan.platform.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** Who stands in for a person, from which day until which day, both included. */
@Embeddable
public class Deputy {

    @Column(name = "deputy_login")
    private String login;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    protected Deputy() {}

    Deputy(String login, LocalDate from, LocalDate until) {
        this.login = login;
        this.from = from;
        this.until = until;
    }

    public String login() {
        return login;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deputy d && login.equals(d.login) && from.equals(d.from) && until.equals(d.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(login, from, until);
    }

    @Override
    public String toString() {
        return login + " " + from + "/" + until;
    }
}
