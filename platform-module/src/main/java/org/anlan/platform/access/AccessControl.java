package org.anlan.platform.access;

/** Door: may the caller do this, and how far does it reach. Fails closed. The system caller may do everything. */
public interface AccessControl {

    Caller caller();

    /** Whether the caller holds the permission at any scope. */
    boolean allows(Permission permission);

    /** Whether the caller holds the permission over a record of this unit and owner (either may be null). */
    boolean allows(Permission permission, String unitCode, String ownerLogin);

    /** @throws org.anlan.platform.NotAllowed when the caller does not hold the permission at any scope */
    void require(Permission permission);

    /**
     * @throws org.anlan.platform.NotAllowed when the permission is not held at all
     * @throws org.anlan.platform.NotFound (kind, reference) when it is held but the record lies outside the scope
     */
    void require(Permission permission, String unitCode, String ownerLogin, String kind, Object reference);

    /** The scope of the permission for list queries; nothing is visible when it is not held. */
    ScopeFilter filter(Permission permission);
}
