package org.anlan.web.roles;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.access.Roles;
import org.anlan.platform.audit.AuditRow;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;

/** A role and its matrix: each permission of every module, and how far it reaches. */
@Named
@ViewScoped
public class RoleEditPage implements Serializable {

    @Inject
    transient Roles roles;

    @Inject
    transient Histories histories;

    @Inject
    transient AccessControl access;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String editing;
    private long version;
    private boolean shipped;
    private String code;
    private String name;
    private String nameEn;
    private String description;
    private final List<Grant> grants = new ArrayList<>();

    /** View action. */
    public void load() {
        access.require(editing == null ? PlatformPermission.ROLE_EDIT : PlatformPermission.PERSON_READ);
        Map<String, DataScope> held = Map.of();
        if (editing != null) {
            Roles.Role role = roles.details(editing);
            version = role.version();
            shipped = role.shipped();
            code = role.code();
            name = role.name();
            nameEn = role.nameEn();
            description = role.description();
            held = role.grants();
        }
        for (String permission : roles.permissions()) {
            grants.add(new Grant(permission, held.get(permission)));
        }
    }

    public String save() {
        Map<String, DataScope> wanted = grants.stream()
                .filter(grant -> grant.getScope() != null)
                .collect(Collectors.toMap(Grant::getPermission, Grant::getScope));
        Roles.SaveRole role =
                new Roles.SaveRole(editing == null ? code : editing, version, name, nameEn, description, wanted);
        if (editing == null) {
            roles.register(role);
        } else {
            roles.change(role);
        }
        return go.done(editing == null ? "role.registered" : "role.changed", name)
                .to("/roles/list.xhtml");
    }

    public String remove() {
        roles.remove(editing, version);
        return go.done("role.removed", name).to("/roles/list.xhtml");
    }

    /** Grants by module, the part of the code before the dot. */
    public List<Module> getModules() {
        Map<String, List<Grant>> byModule = new LinkedHashMap<>();
        for (Grant grant : grants) {
            String module =
                    grant.getPermission().substring(0, grant.getPermission().indexOf('.'));
            byModule.computeIfAbsent(module, key -> new ArrayList<>()).add(grant);
        }
        return byModule.entrySet().stream()
                .map(entry -> new Module(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<Choice> getScopes() {
        return texts.choices(List.of(DataScope.values()));
    }

    public List<AuditRow> getHistory() {
        return editing == null ? List.of() : histories.of("role", editing);
    }

    public boolean isNew() {
        return editing == null;
    }

    public boolean isShipped() {
        return shipped;
    }

    public String getEditing() {
        return editing;
    }

    public void setEditing(String editing) {
        this.editing = editing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** The permissions of one module. */
    public record Module(String code, List<Grant> grants) implements Serializable {}

    /** One line of the matrix; no scope means not granted. */
    public static class Grant implements Serializable {

        private final String permission;
        private DataScope scope;

        Grant(String permission, DataScope scope) {
            this.permission = permission;
            this.scope = scope;
        }

        public String getPermission() {
            return permission;
        }

        public DataScope getScope() {
            return scope;
        }

        public void setScope(DataScope scope) {
            this.scope = scope;
        }
    }
}
