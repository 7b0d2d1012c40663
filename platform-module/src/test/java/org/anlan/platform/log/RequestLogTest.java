package org.anlan.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestLogTest {
    private final Logger logger = RequestLog.of(RequestLogTest.class);
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(lines);
    }

    @Test
    void a_line_carries_the_request_id_once_while_the_request_runs() {
        try (RequestLog.Scope request = RequestLog.enter("req-1")) {
            assertThat(request).isNotNull();
            logger.info("saved");
        }
        logger.info("idle");
        assertThat(lines.messages).containsExactly("[req-1] saved", "idle");
    }

    @Test
    void an_inner_scope_gives_the_outer_id_back() {
        try (RequestLog.Scope outer = RequestLog.enter("outer")) {
            try (RequestLog.Scope inner = RequestLog.enter("inner")) {
                assertThat(inner).isNotSameAs(outer);
                logger.info("a");
            }
            logger.info("b");
        }
        assertThat(lines.messages).containsExactly("[inner] a", "[outer] b");
        assertThat(RequestLog.current()).isEmpty();
    }

    @Test
    void an_id_from_outside_can_forge_neither_lines_nor_patterns() {
        try (RequestLog.Scope request = RequestLog.enter("x\r\n{0}" + "y".repeat(100))) {
            assertThat(request).isNotNull();
            assertThat(RequestLog.current())
                    .hasValueSatisfying(
                            id -> assertThat(id).startsWith("x0y").hasSize(64).doesNotContain("\n", "{"));
        }
    }

    @Test
    void an_empty_id_binds_nothing() {
        try (RequestLog.Scope request = RequestLog.enter(" ")) {
            assertThat(request).isNotNull();
            assertThat(RequestLog.current()).isEmpty();
        }
    }

    private static final class Lines extends Handler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            messages.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
