package org.anlan.platform.access.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.platform.access.DataScope;

/** A named set of grants. Shipped roles may be changed but not removed. */
@Entity
@Table(name = "role", schema = "platform")
public class Role {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String description = "";

    @Column(updatable = false)
    private boolean shipped;

    @ElementCollection
    @CollectionTable(name = "role_grant", schema = "platform", joinColumns = @JoinColumn(name = "role_id"))
    @MapKeyColumn(name = "permission")
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private Map<String, DataScope> grants = new HashMap<>();

    @Version
    private long version;

    protected Role() {}

    public Role(String code) {
        this.code = code;
    }

    public void describe(String name, String nameEn, String description) {
        this.name = name;
        this.nameEn = nameEn;
        this.description = description == null ? "" : description;
    }

    public void grant(Map<String, DataScope> wanted) {
        grants.keySet().retainAll(wanted.keySet());
        grants.putAll(wanted);
    }

    public void grant(String permission, DataScope scope) {
        grants.put(permission, scope);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public String description() {
        return description;
    }

    public boolean isShipped() {
        return shipped;
    }

    public Map<String, DataScope> grants() {
        return Map.copyOf(grants);
    }

    public long version() {
        return version;
    }

    /** What the audit trail compares: one fact a grant. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("nameEn", nameEn);
        facts.put("description", description);
        new TreeMap<>(grants).forEach((permission, scope) -> facts.put("grant " + permission, scope));
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role role && code.equals(role.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
