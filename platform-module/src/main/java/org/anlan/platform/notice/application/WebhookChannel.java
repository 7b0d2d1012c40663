package org.anlan.platform.notice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.anlan.platform.notice.OutboxChannel;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Posts messages to the address of configuration {@code anlan.webhook.url}, signed with {@code anlan.webhook.secret};
 * without both the channel is not active. Headers: {@code Anlan-Event-Id} (the same for a repetition),
 * {@code Anlan-Timestamp} (Unix seconds) and {@code Anlan-Signature}, which is {@code sha256=} and the hexadecimal
 * HMAC-SHA256 of timestamp, a dot and the body.
 */
@ApplicationScoped
public class WebhookChannel implements OutboxChannel {
    /** Code of the channel. */
    public static final String CODE = "webhook";

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Optional<URI> address;
    private final Optional<String> secret;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    Clock clock;

    public WebhookChannel() {
        this(ConfigProvider.getConfig());
    }

    private WebhookChannel(Config config) {
        this(
                config.getOptionalValue("anlan.webhook.url", String.class).orElse(null),
                config.getOptionalValue("anlan.webhook.secret", String.class).orElse(null),
                null);
    }

    WebhookChannel(String url, String secret, Clock clock) {
        this.address = Optional.ofNullable(url).map(URI::create);
        this.secret = Optional.ofNullable(secret);
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isActive() {
        return address.isPresent() && secret.isPresent();
    }

    @Override
    public void deliver(UUID eventId, String payload) throws IOException {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address.orElseThrow())
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("Anlan-Event-Id", eventId.toString())
                .header("Anlan-Timestamp", timestamp)
                .header("Anlan-Signature", Signature.of(secret.orElseThrow(), timestamp + "." + payload))
                .POST(HttpRequest.BodyPublishers.ofString(payload))
                .build();
        int status = send(request);
        if (status < 200 || status > 299) {
            throw new IOException("answer " + status);
        }
    }

    private int send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server stops");
        }
    }
}
