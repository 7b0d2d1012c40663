package org.anlan.inspection.conduct.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Who is to do an inspection. A hand-over stands: what the plan says later does not take it back, and those who gave it
 * away stay known.
 */
@Embeddable
public class Assignee {

    @Column(name = "assignee_login")
    private String login;

    @Column(name = "handed_over", nullable = false)
    private boolean handedOver;

    @Column(name = "former_assignees", nullable = false)
    private String[] former = {};

    protected Assignee() {}

    Assignee(String login) {
        this.login = login;
    }

    /** The plan says who; what a person decided stays. */
    void plan(String planned) {
        if (!handedOver) {
            login = planned;
        }
    }

    void passTo(String other) {
        former = Stream.concat(Arrays.stream(former), Stream.ofNullable(login))
                .distinct()
                .toArray(String[]::new);
        login = other;
        handedOver = true;
    }

    boolean isOrWas(String person) {
        return person.equals(login) || Arrays.asList(former).contains(person);
    }

    /** Null for whoever may conduct inspections in the unit. */
    public String login() {
        return login;
    }
}
