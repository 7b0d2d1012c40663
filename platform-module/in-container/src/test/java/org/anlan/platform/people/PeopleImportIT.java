package org.anlan.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportMessage.Severity;
import org.anlan.platform.imports.ImportRow;
import org.anlan.platform.people.application.imports.PeopleImport;
import org.anlan.platform.people.application.imports.UnitsImport;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class PeopleImportIT extends InContainer {
    private static int imports = 1000;

    @Inject
    PeopleImport people;

    @Inject
    UnitsImport units;

    @Inject
    People doors;

    @Inject
    Units organisation;

    private final ImportContext context = new ImportContext(++imports, "people", "人员.xlsx", null, Map.of(), Map.of());

    @Test
    void a_person_comes_in_without_a_password_and_is_taken_back() {
        String unit = bed.organisation().unit(null);
        String login = bed.organisation().fresh("i");
        ImportRow row = person(2, login.toUpperCase(Locale.ROOT), "部门 " + unit, "安全员、员工");
        assertThat(errors(row)).isEmpty();
        assertThat(bed.as("admin", () -> people.store(row, context))).isEqualTo(login);
        PersonDetails stored = bed.as("admin", () -> doors.details(login));
        assertThat(stored.unitCode()).isEqualTo(unit);
        assertThat(stored.roles()).containsExactly("employee", "safety");
        assertThat(bed.database().value("select password_hash from platform.person where login = ?", login))
                .isNull();
        bed.as("admin", () -> people.undo(login, context));
        assertThat(bed.database().column("select 1 from platform.person where login = ?", login))
                .isEmpty();
        assertThat(bed.database().auditActions("person", login))
                .containsExactly("person.imported", "person.import_undone");
    }

    @Test
    void a_person_who_was_changed_since_is_not_taken_back() {
        String login = bed.organisation().fresh("i");
        bed.as("admin", () -> people.store(person(2, login, null, null), context));
        bed.as("admin", () -> doors.resetPassword(login, doors.details(login).version()));
        assertThatThrownBy(() -> bed.as("admin", () -> people.undo(login, context)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("person.used"));
    }

    @Test
    void what_is_wrong_is_said_for_each_cell() {
        String login = bed.organisation().person(null);
        assertThat(errors(person(2, login, "没有的部门", "看门人、员工")))
                .containsExactlyInAnyOrder("unit_not_found", "role_unknown", "person_exists");
        ImportRow bad =
                new ImportRow(3, Map.of("login", "李 四!", "phone", "abc", "email", "nowhere"), Map.of(), Map.of());
        assertThat(errors(bad))
                .containsExactlyInAnyOrder("person_login", "person_required", "person_phone", "person_email");
        String fresh = bed.organisation().fresh("i");
        assertThat(errors(person(4, fresh, null, null))).isEmpty();
        assertThat(errors(person(5, fresh, null, null))).containsExactly("person_twice");
    }

    @Test
    void units_of_one_file_hang_together_and_are_taken_back_from_below() {
        String top = bed.organisation().fresh("T-");
        String below = bed.organisation().fresh("B-");
        ImportRow first = unit(2, top, "分公司" + top, null, "分公司");
        ImportRow second = unit(3, below, "班" + below, top, "班组");
        assertThat(unitErrors(first)).isEmpty();
        assertThat(unitErrors(second)).isEmpty();
        assertThat(unitErrors(unit(4, top, "又一个", "不存在", "星球")))
                .containsExactlyInAnyOrder("unit_twice", "unit_kind", "unit_not_found");
        bed.as("admin", () -> units.store(first, context));
        bed.as("admin", () -> units.store(second, context));
        assertThat(organisation.find(below).orElseThrow().parentCode()).isEqualTo(top);
        assertThatThrownBy(() -> bed.as("admin", () -> units.undo(top, context)))
                .isInstanceOf(RuleBroken.class);
        bed.as("admin", () -> units.undo(below, context));
        bed.as("admin", () -> units.undo(top, context));
        assertThat(organisation.find(top)).isEmpty();
    }

    private List<String> errors(ImportRow row) {
        return codes(bed.as("admin", () -> people.check(row, context)));
    }

    private List<String> unitErrors(ImportRow row) {
        return codes(bed.as("admin", () -> units.check(row, context)));
    }

    private static List<String> codes(List<ImportMessage> messages) {
        return messages.stream()
                .filter(m -> m.severity() == Severity.ERROR)
                .map(ImportMessage::code)
                .toList();
    }

    private static ImportRow person(int row, String login, String unit, String roles) {
        Map<String, String> cells = new HashMap<>(Map.of("login", login, "name", "李四", "phone", "13800138000"));
        if (unit != null) {
            cells.put("unitCode", unit);
        }
        if (roles != null) {
            cells.put("roles", roles);
        }
        return new ImportRow(row, cells, Map.of(), Map.of());
    }

    private static ImportRow unit(int row, String code, String name, String parent, String kind) {
        Map<String, String> cells = new HashMap<>(Map.of("code", code, "name", name, "kind", kind));
        if (parent != null) {
            cells.put("parent", parent);
        }
        return new ImportRow(row, cells, Map.of(), Map.of());
    }
}
