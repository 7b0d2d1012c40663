package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.anlan.platform.database.TransactionConnections;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

/** {@link TransactionConnections} over a pool of 30: two for each transaction would be more. */
class TransactionConnectionsIT extends InContainer {

    private static final int MORE_THAN_HALF = 16;
    private static final int MORE_THAN_ALL = 31;

    @Inject
    Backends backends;

    @Test
    void a_transaction_over_two_modules_holds_one_connection() {
        CyclicBarrier together = new CyclicBarrier(MORE_THAN_HALF);
        List<List<Integer>> asked = bed.inParallel(
                MORE_THAN_HALF,
                () -> bed.inTransaction(() -> {
                    List<Integer> pids = backends.pids();
                    together.await(10, TimeUnit.SECONDS);
                    return pids;
                }));
        assertThat(asked).allSatisfy(pids -> assertThat(pids).containsOnly(pids.get(0)));
        assertThat(asked).extracting(pids -> pids.get(0)).doesNotHaveDuplicates();
    }

    @Test
    void it_goes_back_to_the_pool_however_the_transaction_ends() {
        for (int i = 0; i < MORE_THAN_ALL; i++) {
            bed.inTransaction(backends::pids);
            assertThatThrownBy(() -> bed.inTransaction(() -> {
                        backends.pids();
                        throw new IllegalStateException("refused");
                    }))
                    .hasMessage("refused");
            assertThat(backends.pids()).hasSize(3);
        }
    }
}
