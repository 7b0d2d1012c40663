package org.anlan.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordLinksTest {

    @Test
    void item_of_a_checklist_leads_to_the_checklist() {
        assertThat(RecordLinks.of("checklists", "PC-2026-0003/4,5"))
                .isEqualTo("/inspection/checklist.xhtml?number=PC-2026-0003");
    }

    @Test
    void kind_without_a_page_leads_nowhere() {
        assertThat(RecordLinks.of("holidays", "2026-01-01")).isNull();
        assertThat(RecordLinks.list("holidays")).isNull();
    }

    @Test
    void code_with_a_slash_stays_whole() {
        assertThat(RecordLinks.of("units", "CS/2")).isEqualTo("/units/edit.xhtml?code=CS%2F2");
    }
}
