package org.anlan.web.roles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.access.Roles;
import org.anlan.web.faces.Appearance;

/** The roles with how many people hold each. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    Roles roles;

    @Inject
    Appearance look;

    private List<Roles.Role> rows;

    /** View action. */
    public void load() {
        rows = roles.all();
    }

    public List<Roles.Role> getRows() {
        return rows;
    }

    public String name(Roles.Role role) {
        return look.named(role.name(), role.nameEn());
    }
}
