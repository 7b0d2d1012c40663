package org.anlan.platform.people;

/**
 * Registers or changes a unit.
 *
 * @param expectedVersion version the user saw; ignored when the unit is new
 * @param code letters, digits, dot, dash, underscore; 1 to 40; never changes
 * @param name 1 to 100 characters
 * @param parentCode null for a root
 */
public record SaveUnit(
        String code,
        long expectedVersion,
        String name,
        UnitKind kind,
        String parentCode,
        int sortOrder,
        boolean active) {}
