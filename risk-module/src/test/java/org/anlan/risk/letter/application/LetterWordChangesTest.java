package org.anlan.risk.letter.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.risk.letter.Samples;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterItem;
import org.junit.jupiter.api.Test;

class LetterWordChangesTest {
    private final Map<String, Object> before = new HashMap<>();
    private final Map<String, Object> after = new HashMap<>();

    @Test
    void only_the_item_that_changed_is_named_and_only_what_changed_in_it() {
        LetterContent was = Samples.gas();
        List<LetterItem> items = new ArrayList<>(was.items());
        items.set(0, items.get(0).measuredBy("inspection.completion_rate", "燃气"));
        LetterWordChanges.put(was, was.withItems(items), before, after);
        String name = was.items().get(0).name();
        assertThat(before.get("letterItems")).isEqualTo(List.of(name + " · indicator= · topic="));
        assertThat(after.get("letterItems"))
                .isEqualTo(List.of(name + " · indicator=inspection.completion_rate · topic=燃气"));
        assertThat(after).doesNotContainKeys("letterRules", "letterGrades", "letterClauses");
    }

    @Test
    void a_line_that_went_or_came_is_told_in_full() {
        LetterContent was = Samples.gas();
        List<LetterItem> fewer = was.items().subList(1, was.items().size());
        LetterWordChanges.put(was, was.withItems(fewer), before, after);
        assertThat(after).doesNotContainKey("letterItems");
        assertThat(before.get("letterItems").toString())
                .contains(was.items().get(0).name())
                .contains("weight=30")
                .contains("target=92");
    }
}
