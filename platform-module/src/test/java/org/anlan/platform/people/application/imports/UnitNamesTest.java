package org.anlan.platform.people.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anlan.platform.people.application.imports.UnitNames.Known;
import org.junit.jupiter.api.Test;

class UnitNamesTest {
    private final UnitNames names = new UnitNames(List.of(
            new Known("G", "安澜集团", null),
            new Known("ND", "宁德分公司", "G"),
            new Known("FZ", "福州分公司", "G"),
            new Known("ND-KF", "客服部", "ND"),
            new Known("FZ-KF", "客服部", "FZ"),
            new Known("KF", "客服部", null)));

    @Test
    void a_unit_is_found_by_its_code_in_any_case() {
        assertThat(names.find("nd-kf")).containsExactly("ND-KF");
        assertThat(names.find("ＮＤ－ＫＦ")).containsExactly("ND-KF");
    }

    @Test
    void a_name_that_only_one_unit_has_is_enough() {
        assertThat(names.find(" 宁德 分公司")).containsExactly("ND");
    }

    @Test
    void a_path_or_its_end_tells_namesakes_apart() {
        assertThat(names.find("安澜集团/福州分公司/客服部")).containsExactly("FZ-KF");
        assertThat(names.find("福州分公司 › 客服部")).containsExactly("FZ-KF");
    }

    @Test
    void a_root_is_meant_when_its_whole_path_is_the_name() {
        assertThat(names.find("客服部")).containsExactly("KF");
    }

    @Test
    void namesakes_without_a_path_are_all_named() {
        UnitNames twins =
                new UnitNames(List.of(new Known("A", "甲", null), new Known("A1", "班", "A"), new Known("A2", "班", "A")));
        assertThat(twins.find("班")).containsExactlyInAnyOrder("A1", "A2");
    }

    @Test
    void an_unknown_unit_is_none() {
        assertThat(names.find("财务部")).isEmpty();
        assertThat(names.find("厦门分公司/客服部")).isEmpty();
    }
}
