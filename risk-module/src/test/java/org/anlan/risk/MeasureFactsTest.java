package org.anlan.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anlan.risk.MeasureFacts.CheckCycle;
import org.anlan.risk.MeasureFacts.Kind;
import org.anlan.risk.MeasureFacts.State;
import org.anlan.risk.scheme.ControlLevel;
import org.junit.jupiter.api.Test;

class MeasureFactsTest {
    @Test
    void frozen_measures_come_back_whole() {
        List<MeasureFacts> measures = List.of(
                new MeasureFacts(Kind.ENGINEERING, "更换旧表垫", "张三", State.PLANNED, CheckCycle.MONTH, ControlLevel.TEAM),
                MeasureFacts.ofText("作业前交底"));
        assertThat(MeasureFacts.thawed(MeasureFacts.frozen(measures))).isEqualTo(measures);
    }

    @Test
    void bars_and_lines_of_a_text_do_not_break_the_frozen_form() {
        MeasureFacts odd = MeasureFacts.ofText("先断气|再开窗\n后检修");
        assertThat(MeasureFacts.thawed(MeasureFacts.frozen(List.of(odd))))
                .singleElement()
                .satisfies(m -> assertThat(m.text()).isEqualTo("先断气 再开窗 后检修"));
    }

    @Test
    void nothing_frozen_is_nothing() {
        assertThat(MeasureFacts.thawed(null)).isEmpty();
        assertThat(MeasureFacts.thawed("")).isEmpty();
    }
}
