package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.anlan.servicedesk.Degree;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketFacts;

/** What it is about, what the customer wants, and how important it is. */
@Embeddable
public class Matter {
    @Column(name = "category_code")
    private String categoryCode;

    @Column(nullable = false)
    private String subject;

    private String description;

    private String request;

    @Enumerated(EnumType.STRING)
    private Degree impact;

    @Enumerated(EnumType.STRING)
    private Degree urgency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Priority priority;

    protected Matter() {}

    Matter(TicketFacts facts) {
        categoryCode = Texts.stripped(facts.categoryCode());
        subject = facts.what().subject().strip();
        description = Texts.stripped(facts.what().description());
        request = Texts.stripped(facts.what().request());
        impact = facts.rank().impact();
        urgency = facts.rank().urgency();
        priority = facts.rank().asPriority();
    }

    public String categoryCode() {
        return categoryCode;
    }

    public String subject() {
        return subject;
    }

    public String description() {
        return description;
    }

    public String request() {
        return request;
    }

    public Priority priority() {
        return priority;
    }

    public TicketFacts.What what() {
        return new TicketFacts.What(subject, description, request);
    }

    public TicketFacts.Rank rank() {
        return new TicketFacts.Rank(impact, urgency, priority);
    }
}
