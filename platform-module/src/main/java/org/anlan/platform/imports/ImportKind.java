package org.anlan.platform.imports;

import jakarta.ejb.Local;
import java.util.List;
import org.anlan.platform.access.Permission;

/**
 * Plug-in: a kind of record that can be imported from a table. The engine reads the file, finds the header, resolves
 * merged cells, 同上, lists in a cell and footers, and asks the kind for the meaning of each row.
 */
@Local
public interface ImportKind {

    /** As in {@code /imports/{kind}}: people, units, risks, ... */
    String code();

    Permission permission();

    /** The tables this kind knows; the engine takes the one whose columns fit the header best. */
    List<ImportLayout> layouts();

    /** Checks one row without storing; ERROR rejects it, FLAG and INFO let it in. Called before every store too. */
    List<ImportMessage> check(ImportRow row, ImportContext context);

    /** Stores one checked row and returns the reference (business number) of the record, for links and undo. */
    String store(ImportRow row, ImportContext context);

    /** Takes one stored record back. @throws org.anlan.platform.RuleBroken when it was used or changed since */
    void undo(String reference, ImportContext context);
}
