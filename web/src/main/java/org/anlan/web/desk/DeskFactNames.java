package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.anlan.servicedesk.catalogue.Catalogue;
import org.anlan.servicedesk.complaint.Complaints;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.FactNames;

/** Categories of tickets and severities of complaints by name, and the step whose deadline a record is about. */
@RequestScoped
public class DeskFactNames implements FactNames {
    /** A risk's review may have been asked for by repeated tickets of a category. */
    private static final Set<String> FACTS = Set.of("category", "reviewSource");

    @Inject
    Catalogue catalogue;

    @Inject
    Complaints complaints;

    @Inject
    Texts texts;

    @Inject
    Appearance look;

    @Override
    public Optional<String> name(String fact, String raw) {
        return FACTS.contains(fact)
                ? catalogue.kinds().stream()
                        .filter(kind -> raw.startsWith(kind.code() + "-"))
                        .flatMap(kind -> catalogue.categories(kind.code()).stream())
                        .filter(category -> category.code().equals(raw))
                        .map(category -> look.named(category.name(), category.nameEn()))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Optional<String> note(String action, String raw) {
        if (action.equals("complaint.rated")) {
            return complaints.severities().stream()
                    .filter(severity -> raw.equals(severity.code()) || raw.equals(severity.name()))
                    .map(severity -> look.named(severity.name(), severity.nameEn()))
                    .findFirst();
        }
        return action.startsWith("ticket.sla_")
                ? Arrays.stream(SlaStep.values())
                        .filter(step -> step.name().equals(raw))
                        .map(texts::label)
                        .findFirst()
                : Optional.empty();
    }
}
