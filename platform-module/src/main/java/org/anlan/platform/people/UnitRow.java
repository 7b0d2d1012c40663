package org.anlan.platform.people;

/** A unit as listed; {@code depth} counts from 0 at a root, {@code path} names the ancestors and the unit itself. */
public record UnitRow(
        String code,
        String name,
        UnitKind kind,
        String parentCode,
        int depth,
        String path,
        int sortOrder,
        boolean active,
        long people,
        long version) {}
