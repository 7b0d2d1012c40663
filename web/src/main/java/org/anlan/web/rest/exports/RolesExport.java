package org.anlan.web.rest.exports;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.access.Roles;
import org.anlan.platform.access.Roles.Role;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.faces.Appearance;

/** The roles, each with what it grants and how far. */
@RequestScoped
public class RolesExport extends RowExport<Role> {

    @Inject
    Roles roles;

    @Inject
    Appearance look;

    @Override
    public String kind() {
        return "roles";
    }

    @Override
    protected String titleKey() {
        return "roles.title";
    }

    @Override
    protected List<Column<Role>> cells() {
        return List.of(
                new Column<>("roles.code", ColumnSpec::text, Role::code),
                new Column<>("roles.name", ColumnSpec::text, row -> look.named(row.name(), row.nameEn())),
                new Column<>("roles.description", ColumnSpec::longText, Role::description),
                new Column<>("roles.grants", ColumnSpec::longText, this::grants),
                new Column<>("roles.holders", ColumnSpec::number, Role::holders));
    }

    @Override
    protected RowSource<Role> source(ExportFilter filter) {
        return RowSource.whole(roles.all());
    }

    /** One line for each grant, in the order of the matrix. */
    private String grants(Role role) {
        return roles.permissions().stream()
                .filter(role.grants()::containsKey)
                .map(permission -> texts.text(
                        "export.grant",
                        texts.find("permission." + permission, permission),
                        texts.label(role.grants().get(permission))))
                .collect(joining("\n"));
    }
}
