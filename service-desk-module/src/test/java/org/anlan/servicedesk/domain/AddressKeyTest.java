package org.anlan.servicedesk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressKeyTest {
    @Test
    void spoken_and_typed_forms_are_one_place() {
        for (String text : new String[] {
            "3幢2单元407室", "３栋 ２ 单元 407", "3-2-407", "翠苑一区3号楼2单元407", "三幢二单元407室", "03-02-407", "翠苑 3—2—407 王女士"
        }) {
            assertThat(AddressKey.of(text)).as(text).contains("3-2-407");
        }
    }

    @Test
    void a_staircase_may_be_missing_and_a_building_may_be_a_letter() {
        assertThat(AddressKey.of("3幢407室")).contains("3-407");
        assertThat(AddressKey.of("a座1201")).contains("A-1201");
        assertThat(AddressKey.of("十二幢一单元1102室")).contains("12-1-1102");
    }

    @Test
    void other_numbers_are_no_address() {
        for (String text : new String[] {"0571-88001234", "2026-11-22", "B-20261122-0007", "燃气表", null, ""}) {
            assertThat(AddressKey.of(text)).as(text).isEmpty();
        }
    }
}
