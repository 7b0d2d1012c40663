package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.servicedesk.sla.SlaPolicies;
import org.anlan.servicedesk.sla.SlaPolicies.Policy;

/** Service levels, the most specific first. */
@Named
@RequestScoped
public class PoliciesPage {
    @Inject
    SlaPolicies policies;

    private List<Policy> rows;

    /** View action. */
    public void load() {
        rows = policies.all();
    }

    public List<Policy> getRows() {
        return rows;
    }
}
