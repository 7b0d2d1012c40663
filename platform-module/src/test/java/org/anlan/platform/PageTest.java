package org.anlan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final LongSupplier NOT_ASKED = () -> {
        throw new AssertionError("counted although the page tells");
    };

    @Test
    void a_page_that_is_not_full_is_the_last_and_tells_how_many_rows_there_are() {
        assertThat(Page.of(rows(7), new PageRequest(0, 25, null, false), NOT_ASKED)
                        .total())
                .isEqualTo(7);
        assertThat(Page.of(rows(0), new PageRequest(0, 25, null, false), NOT_ASKED)
                        .total())
                .isZero();
        assertThat(Page.of(rows(3), new PageRequest(2, 25, null, false), NOT_ASKED)
                        .total())
                .isEqualTo(53);
    }

    @Test
    void a_full_page_and_one_beyond_the_end_are_counted() {
        assertThat(Page.of(rows(25), new PageRequest(0, 25, null, false), () -> 25)
                        .total())
                .isEqualTo(25);
        assertThat(Page.of(rows(0), new PageRequest(4, 25, null, false), () -> 60)
                        .total())
                .isEqualTo(60);
    }

    @Test
    void counting_stops_at_the_cap() {
        Page<String> page = Page.of(rows(25), new PageRequest(0, 25, null, false), () -> Page.COUNT_CAP + 1);
        assertThat(page.total()).isEqualTo(Page.COUNT_CAP);
        assertThat(page.totalCapped()).isTrue();
        assertThat(Page.of(rows(25), new PageRequest(0, 25, null, false), () -> Page.COUNT_CAP)
                        .totalCapped())
                .isFalse();
        Page<String> last = Page.of(rows(3), new PageRequest(60, 25, null, false), NOT_ASKED);
        assertThat(last.total()).isEqualTo(1503);
    }

    @Test
    void the_first_few_are_not_counted() {
        Page<String> page = Page.of(rows(5), PageRequest.few(5), NOT_ASKED);
        assertThat(page.items()).hasSize(5);
        assertThat(page.totalCapped()).as("there may be more").isTrue();
    }

    private static List<String> rows(int count) {
        return Collections.nCopies(count, "row");
    }
}
