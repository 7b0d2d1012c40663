package org.anlan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class WritesIT extends InContainer {

    private static final String INSERT = "insert into platform.number_format (kind, pattern) values (?, ?)";
    private static final String UPDATE = "update platform.number_format set pattern = ? where kind = ?";

    @Inject
    Writes writes;

    @Test
    void statements_are_sent_in_their_order_before_the_commit() {
        String kind = bed.organisation().fresh("kind");
        bed.inTransaction(() -> {
            writes.later(INSERT, kind, "A-{seq:1}");
            writes.later(UPDATE, "B-{seq:1}", kind);
        });
        assertThat(patterns(kind)).containsExactly("B-{seq:1}");
    }

    @Test
    void more_than_are_kept_are_sent_meanwhile() {
        String kind = bed.organisation().fresh("kind");
        bed.inTransaction(() -> {
            writes.later(INSERT, kind, "0-{seq:1}");
            for (int i = 1; i <= 120; i++) {
                writes.later(UPDATE, i + "-{seq:1}", kind);
            }
        });
        assertThat(patterns(kind)).containsExactly("120-{seq:1}");
    }

    @Test
    void one_that_fails_undoes_the_transaction_and_says_so() {
        String kind = bed.organisation().fresh("kind");
        assertThatThrownBy(() -> bed.inTransaction(() -> {
                    writes.later(INSERT, kind, "A-{seq:1}");
                    writes.later(INSERT, kind, "B-{seq:1}");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(patterns(kind)).isEmpty();
    }

    @Test
    void what_is_rolled_back_is_forgotten() {
        String kind = bed.organisation().fresh("kind");
        assertThatThrownBy(() -> bed.inTransaction(() -> {
                    writes.later(INSERT, kind, "A-{seq:1}");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        bed.inTransaction(() -> writes.later(INSERT, kind, "B-{seq:1}"));
        assertThat(patterns(kind)).containsExactly("B-{seq:1}");
    }

    @Test
    void nothing_is_kept_without_a_transaction() {
        assertThatThrownBy(() -> writes.later(INSERT, "nobody", "A-{seq:1}")).isInstanceOf(IllegalStateException.class);
    }

    private List<Object> patterns(String kind) {
        return bed.database().column("select pattern from platform.number_format where kind = ?", kind);
    }
}
