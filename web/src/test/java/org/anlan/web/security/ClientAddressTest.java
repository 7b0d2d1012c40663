package org.anlan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final List<String> PROXIES = List.of("127.0.0.1", "10.0.0.2");

    @Test
    void header_of_a_stranger_counts_for_nothing() {
        assertThat(ClientAddress.of("203.0.113.9", List.of("10.0.0.2"), PROXIES))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void our_proxy_tells_who_asked_it() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("203.0.113.9"), PROXIES))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("127.0.0.1", List.of("2001:db8::7"), PROXIES))
                .isEqualTo("2001:db8::7");
    }

    @Test
    void what_a_client_claims_in_front_of_our_proxies_is_not_believed() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("1.2.3.4, 203.0.113.9, 10.0.0.2"), PROXIES))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("127.0.0.1", List.of("1.2.3.4", "203.0.113.9"), PROXIES))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void rubbish_leaves_the_last_address_that_is_known() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("<script>"), PROXIES)).isEqualTo("127.0.0.1");
        assertThat(ClientAddress.of("127.0.0.1", List.of(""), PROXIES)).isEqualTo("127.0.0.1");
    }
}
