package org.anlan.platform.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class NumberingIT extends InContainer {

    @Inject
    Numbering numbering;

    @Test
    void number_of_a_rolled_back_transaction_is_given_again() {
        String kind = kind("T-{seq:3}");
        assertThat(next(kind)).isEqualTo("T-001");
        assertThatThrownBy(() -> bed.inTransaction(() -> {
                    assertThat(numbering.next(kind)).isEqualTo("T-002");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(next(kind)).isEqualTo("T-002");
    }

    @Test
    void many_at_once_leave_no_gap_and_no_double() {
        String kind = kind("P-{yyyy}-{seq:4}");
        String year = next(kind).substring(2, 6);
        List<String> numbers = bed.inParallel(8, () -> next(kind));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 9)
                        .mapToObj(i -> "P-" + year + "-" + String.format("%04d", i))
                        .toList());
    }

    @Test
    void number_is_taken_inside_a_transaction_only() {
        String kind = kind("M-{seq:3}");
        assertThatThrownBy(() -> numbering.next(kind)).isInstanceOf(jakarta.ejb.EJBException.class);
    }

    private String next(String kind) {
        return bed.inTransaction(() -> numbering.next(kind));
    }

    private String kind(String pattern) {
        String kind = bed.organisation().fresh("kind");
        bed.database().execute("insert into platform.number_format values (?, ?)", kind, pattern);
        return kind;
    }
}
