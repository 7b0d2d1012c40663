package org.anlan.platform.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.platform.people.UnitKind;

/** A unit of the organisation. Its code never changes, so that records everywhere may refer to it; it is closed, not deleted. */
@Entity
@Table(name = "unit", schema = "platform")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean active = true;

    @Version
    private long version;

    protected Unit() {}

    public Unit(String code, String name, UnitKind kind, String parentCode, int sortOrder) {
        this.code = code;
        describe(name, kind, parentCode, sortOrder);
    }

    public void describe(String name, UnitKind kind, String parentCode, int sortOrder) {
        this.name = name;
        this.kind = kind;
        this.parentCode = parentCode;
        this.sortOrder = sortOrder;
    }

    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    public String code() {
        return code;
    }

    public boolean isActive() {
        return active;
    }

    public long version() {
        return version;
    }

    /** What the audit trail compares. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("kind", kind);
        facts.put("parent", parentCode);
        facts.put("sortOrder", sortOrder);
        facts.put("active", active);
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && code.equals(unit.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
