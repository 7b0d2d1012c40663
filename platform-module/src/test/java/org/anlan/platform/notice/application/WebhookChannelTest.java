package org.anlan.platform.notice.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookChannelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_790_000_000), ZoneOffset.UTC);
    private static final UUID EVENT = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private final BlockingQueue<Received> received = new ArrayBlockingQueue<>(10);
    private HttpServer receiver;
    private int answer = 204;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", this::take);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void a_message_arrives_signed() throws IOException {
        channel("geheim").deliver(EVENT, "{\"code\":\"隐患\"}");
        Received message = received.remove();
        assertThat(message.body).isEqualTo("{\"code\":\"隐患\"}");
        assertThat(message.eventId).isEqualTo(EVENT.toString());
        assertThat(message.timestamp).isEqualTo("1790000000");
        assertThat(message.signature).isEqualTo(Signature.of("geheim", "1790000000.{\"code\":\"隐患\"}"));
        assertThat(message.signature).isNotEqualTo(Signature.of("other", "1790000000.{\"code\":\"隐患\"}"));
    }

    /** RFC 4231, test case 2. */
    @Test
    void the_signature_is_the_standard_one() {
        assertThat(Signature.of("Jefe", "what do ya want for nothing?"))
                .isEqualTo("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void an_answer_that_is_no_success_is_a_failure_and_redirects_are_not_followed() {
        for (int refusal : new int[] {301, 400, 500}) {
            answer = refusal;
            assertThatThrownBy(() -> channel("s").deliver(EVENT, "{}"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(Integer.toString(refusal));
        }
    }

    @Test
    void a_receiver_that_is_away_is_a_failure() {
        WebhookChannel channel = channel("s");
        receiver.stop(0);
        assertThatThrownBy(() -> channel.deliver(EVENT, "{}")).isInstanceOf(IOException.class);
    }

    @Test
    void the_channel_is_active_with_address_and_secret_only() {
        assertThat(channel("s").isActive()).isTrue();
        assertThat(channel(null).isActive()).isFalse();
        assertThat(new WebhookChannel(null, "s", CLOCK).isActive()).isFalse();
    }

    private WebhookChannel channel(String secret) {
        int port = receiver.getAddress().getPort();
        return new WebhookChannel("http://127.0.0.1:" + port + "/hook", secret, CLOCK);
    }

    private void take(HttpExchange exchange) throws IOException {
        received.add(new Received(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestHeaders().getFirst("Anlan-Event-Id"),
                exchange.getRequestHeaders().getFirst("Anlan-Timestamp"),
                exchange.getRequestHeaders().getFirst("Anlan-Signature")));
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private record Received(String body, String eventId, String timestamp, String signature) {}
}
