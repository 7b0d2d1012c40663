package org.anlan.inspection.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who found it: a person, or somebody without an account. */
@Embeddable
public class Reporter {

    @Column(name = "reporter_login", updatable = false)
    private String login;

    @Column(name = "reporter_contact", updatable = false)
    private String contact;

    @Column(name = "reporter_address", updatable = false)
    private String address;

    protected Reporter() {}

    public static Reporter person(String login) {
        Reporter reporter = new Reporter();
        reporter.login = login;
        return reporter;
    }

    /** @param address digest of where the report came from: only for counting how many */
    public static Reporter anonymous(String contact, String address) {
        Reporter reporter = new Reporter();
        reporter.contact = contact == null || contact.isBlank() ? null : contact.strip();
        reporter.address = address;
        return reporter;
    }

    public String login() {
        return login;
    }

    public String contact() {
        return contact;
    }
}
