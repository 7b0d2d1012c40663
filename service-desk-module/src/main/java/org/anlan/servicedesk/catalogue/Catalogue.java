package org.anlan.servicedesk.catalogue;

import jakarta.ejb.Local;
import java.util.List;

/** Door: kinds and categories of tickets. Open to everybody signed in. */
@Local
public interface Catalogue {
    /** Active kinds in their order. */
    List<Kind> kinds();

    /** Active categories of a kind, parents before children; all kinds when null. */
    List<Category> categories(String kindCode);

    record Kind(
            String code, String name, String nameEn, boolean dispatched, boolean solvableAtOnce, boolean complaint) {}

    /** @param depth from 0 */
    record Category(String code, String kindCode, String parentCode, String name, String nameEn, int depth) {}
}
