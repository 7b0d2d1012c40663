package org.anlan.platform.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;

/** A kind for tests: a name and a number; some names misbehave. */
@ApplicationScoped
public class NoteKind implements ImportKind {

    static final String TABLE = "create table if not exists platform.test_note"
            + " (reference text primary key, name text not null, number int, import_id bigint, used boolean default false)";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Override
    public String code() {
        return "notes";
    }

    @Override
    public Permission permission() {
        return PlatformPermission.SETTING_EDIT;
    }

    @Override
    public List<ImportLayout> layouts() {
        ImportColumn name = ImportColumn.text("name", "名称").asIdentifying();
        return List.of(new ImportLayout("note", "笔记", List.of(name, ImportColumn.text("number", "数值"))));
    }

    @Override
    public List<ImportMessage> check(ImportRow row, ImportContext context) {
        String number = row.text("number");
        if (number != null && !number.matches("\\d{1,6}")) {
            return List.of(ImportMessage.error(row.row(), "number", "not_a_number", number));
        }
        boolean large = number != null && Integer.parseInt(number) > 100;
        return large ? List.of(ImportMessage.flag(row.row(), "number", "large", number)) : List.of();
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        String name = row.text("name");
        if (name.startsWith("refused")) {
            throw new RuleBroken("note.refused", name);
        }
        if (name.startsWith("crash")) {
            throw new IllegalStateException("planted");
        }
        String reference = "N-" + context.importId() + "-" + row.row();
        em.createNativeQuery("insert into platform.test_note (reference, name, number, import_id) values (?1, ?2,"
                        + " cast(?3 as int), ?4)")
                .setParameter(1, reference)
                .setParameter(2, name)
                .setParameter(3, row.text("number"))
                .setParameter(4, context.importId())
                .executeUpdate();
        return reference;
    }

    @Override
    public void undo(String reference, ImportContext context) {
        int gone = em.createNativeQuery("delete from platform.test_note where reference = ?1 and not used")
                .setParameter(1, reference)
                .executeUpdate();
        if (gone == 0) {
            throw new RuleBroken("import.used_since", reference);
        }
    }
}
