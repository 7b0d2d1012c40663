package org.anlan.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class PeopleIT extends InContainer {

    @Inject
    People people;

    @Test
    void registered_person_is_stored_with_roles_and_must_change_the_password() {
        String unit = bed.organisation().unit(null);
        String login = bed.organisation().fresh("q");
        String password =
                bed.as("admin", () -> people.register(save(login, 0, unit, "safety", "employee"), null, true));

        PersonDetails stored = bed.as("admin", () -> people.details(login));
        assertThat(password).hasSizeGreaterThanOrEqualTo(10);
        assertThat(stored.mustChangePassword()).isTrue();
        assertThat(stored.roles()).containsExactly("employee", "safety");
        assertThat(stored.unitName()).isEqualTo("部门 " + unit);
        assertThat(bed.database().auditActions("person", login)).containsExactly("person.registered");
    }

    @Test
    void persons_registered_alike_have_one_password_that_each_must_change() {
        List<String> logins =
                List.of(bed.organisation().fresh("q"), bed.organisation().fresh("q"));
        List<SavePerson> saves =
                logins.stream().map(login -> save(login, 0, null)).toList();

        bed.as("admin", () -> people.registerAlike(saves, "Str4nge-words"));

        for (String login : logins) {
            assertThat(bed.as("admin", () -> people.details(login)).mustChangePassword())
                    .isTrue();
            assertThat(bed.database().auditActions("person", login)).containsExactly("person.registered");
        }
        assertThatThrownBy(() -> bed.as("admin", () -> people.registerAlike(saves, "Str4nge-words")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void person_with_nothing_but_login_and_name_is_stored() {
        String login = bed.organisation().fresh("q");
        bed.as(
                "admin",
                () -> people.register(
                        new SavePerson(login, 0, "无名", null, null, null, null, null, List.of()),
                        "Str4nge-words",
                        true));
        assertThat(bed.as("admin", () -> people.details(login)).unitCode()).isNull();
    }

    @Test
    void list_shows_only_the_units_in_reach() {
        String branch = bed.organisation().unit(null);
        String below = bed.organisation().unit(branch);
        String elsewhere = bed.organisation().unit(null);
        String inside = bed.organisation().person(below);
        String outside = bed.organisation().person(elsewhere);
        String manager = bed.organisation().person(branch, "manager");

        Page<PersonRow> found =
                bed.asPerson(manager, () -> people.find(PersonQuery.any(), PageRequest.of(0, 200, "-name")));
        assertThat(found.items())
                .extracting(PersonRow::login)
                .contains(inside, manager)
                .doesNotContain(outside);
        assertThatThrownBy(() -> bed.asPerson(manager, () -> people.details(outside)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void without_unit_the_reach_is_empty_but_for_oneself() {
        String manager = bed.organisation().person(null, "manager");
        Page<PersonRow> found =
                bed.asPerson(manager, () -> people.find(PersonQuery.any(), PageRequest.of(0, 200, null)));
        assertThat(found.items()).extracting(PersonRow::login).containsExactly(manager);
    }

    @Test
    void list_is_refused_to_whom_lacks_the_permission() {
        assertThatThrownBy(() -> bed.as("employee", () -> people.find(PersonQuery.any(), PageRequest.first(10))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void every_filter_and_sort_key_of_the_list_works() {
        String unit = bed.organisation().unit(null);
        String login = bed.organisation().person(unit, "agent");
        PersonQuery query = new PersonQuery(login.substring(1), unit, "agent", PersonStatus.ACTIVE);
        for (PersonQuery.Sort sort : PersonQuery.Sort.values()) {
            Page<PersonRow> found = bed.as(
                    "admin",
                    () -> people.find(
                            query, PageRequest.of(0, 10, "-" + sort.name().toLowerCase())));
            assertThat(found.items())
                    .extracting(PersonRow::login)
                    .as(sort.name())
                    .containsExactly(login);
            assertThat(found.total()).isEqualTo(1);
        }
        assertThatThrownBy(() -> bed.as("admin", () -> people.find(query, PageRequest.of(0, 10, "password_hash"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void signs_of_the_like_operator_are_searched_for_as_they_are() {
        bed.organisation().person(bed.organisation().unit(null));
        PersonQuery percent = new PersonQuery("%", null, null, null);
        assertThat(bed.as("admin", () -> people.find(percent, PageRequest.first(10)))
                        .items())
                .isEmpty();
    }

    @Test
    void suggestion_finds_by_part_of_the_name() {
        String login = bed.organisation().person(null);
        assertThat(people.suggest("员 " + login))
                .extracting(People.Choice::login)
                .containsExactly(login);
        assertThat(people.choice(login).orElseThrow().unitName()).isNull();
        assertThat(people.nameOf("no-such-login")).isEqualTo("no-such-login");
    }

    @Test
    void person_is_found_by_the_pinyin_initials_of_the_name() {
        String unit = bed.organisation().unit(null);
        String login = bed.organisation().person(unit);
        bed.database().execute("update platform.person set name = '欧阳慧' where login = ?", login);
        assertThat(people.suggest("OYH")).extracting(People.Choice::login).contains(login);
        assertThat(people.suggest("yh")).extracting(People.Choice::login).doesNotContain(login);
        PersonQuery initials = new PersonQuery("oy", unit, null, null);
        assertThat(bed.as("admin", () -> people.find(initials, PageRequest.first(10)))
                        .items())
                .extracting(PersonRow::login)
                .containsExactly(login);
    }

    @Test
    void other_roles_end_the_sessions() {
        String unit = bed.organisation().unit(null);
        String login = bed.organisation().person(unit, "employee");
        int before = stamp(login);
        bed.as("admin", () -> people.change(save(login, 0, unit, "manager")));
        assertThat(stamp(login)).isGreaterThan(before);
        assertThatThrownBy(() -> bed.as("admin", () -> people.change(save(login, 0, unit, "manager"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void person_who_left_comes_back() {
        String login = bed.organisation().person(bed.organisation().unit(null));
        bed.as("admin", () -> people.leave(login, 0));
        assertThat(people.suggest(login)).isEmpty();
        long version = bed.as("admin", () -> people.details(login)).version();
        bed.as("admin", () -> people.comeBack(login, version));
        assertThat(bed.database().auditActions("person", login)).containsExactly("person.left", "person.came_back");
    }

    @Test
    void deputy_is_named_by_oneself_and_ended() {
        String unit = bed.organisation().unit(null);
        String head = bed.organisation().person(unit, "head");
        String deputy = bed.organisation().person(unit);
        LocalDate today = LocalDate.of(2026, 11, 22);
        bed.asPerson(head, () -> people.nameDeputy(head, deputy, today, today.plusDays(7)));
        bed.asPerson(head, () -> people.nameDeputy(head, deputy, today, today.plusDays(9)));
        List<PersonDetails.Deputy> deputies =
                bed.as("admin", () -> people.details(head)).deputies();
        assertThat(deputies).extracting(PersonDetails.Deputy::until).containsExactly(today.plusDays(9));
        bed.asPerson(head, () -> people.endDeputy(head, deputy));
        assertThat(bed.as("admin", () -> people.details(head)).deputies()).isEmpty();
        assertThatThrownBy(() -> bed.asPerson(deputy, () -> people.nameDeputy(head, deputy, today, today)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_login_is_given_once() {
        String login = bed.organisation().person(null);
        assertThatThrownBy(() -> bed.as("admin", () -> people.register(save(login, 0, null), null, true)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("person.exists");
    }

    private int stamp(String login) {
        return bed.database()
                .number("select security_stamp from platform.person where login = ?", login)
                .intValue();
    }

    private static SavePerson save(String login, long version, String unit, String... roles) {
        return new SavePerson(
                login, version, "王小明", unit, "安全员", "13812345678", "w@example.com", "zh-CN", List.of(roles));
    }
}
