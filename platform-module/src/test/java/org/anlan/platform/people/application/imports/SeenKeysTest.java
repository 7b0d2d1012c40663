package org.anlan.platform.people.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {
    private final SeenKeys seen = new SeenKeys();

    @Test
    void the_second_row_with_a_key_is_told_the_first() {
        assertThat(seen.note(1, 2, "li")).isEmpty();
        assertThat(seen.note(1, 3, "li")).contains(2);
    }

    @Test
    void a_row_that_is_checked_again_is_no_duplicate_of_itself() {
        seen.note(1, 2, "li");
        assertThat(seen.note(1, 2, "li")).isEmpty();
    }

    @Test
    void a_corrected_row_gives_its_key_back() {
        seen.note(1, 2, "li");
        seen.note(1, 2, "wang");
        assertThat(seen.note(1, 3, "li")).isEmpty();
        assertThat(seen.note(1, 4, "wang")).contains(2);
    }

    @Test
    void imports_do_not_see_each_other() {
        seen.note(1, 2, "li");
        assertThat(seen.note(2, 9, "li")).isEmpty();
        assertThat(seen.contains(1, "li")).isTrue();
        assertThat(seen.contains(3, "li")).isFalse();
    }

    @Test
    void only_the_latest_imports_are_kept() {
        for (int id = 0; id < 30; id++) {
            seen.note(id, 1, "li");
        }
        assertThat(seen.contains(0, "li")).isFalse();
        assertThat(seen.contains(29, "li")).isTrue();
    }
}
