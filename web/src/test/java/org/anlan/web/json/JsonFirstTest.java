package org.anlan.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonFirstTest {

    private static final int REQUESTS = 8;

    @Test
    void of_many_first_requests_one_finds_the_binding_and_none_goes_on_before() throws Exception {
        SlowServer server = new SlowServer();
        JsonFirst filter = new JsonFirst();
        filter.providers = server;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(REQUESTS);
        try {
            Callable<Integer> request = () -> {
                start.await();
                filter.filter(null);
                return server.found.get();
            };
            List<Future<Integer>> requests = Stream.generate(() -> threads.submit(request))
                    .limit(REQUESTS)
                    .toList();
            start.countDown();
            for (Future<Integer> seen : requests) {
                assertThat(seen.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void server_without_a_resolver_of_its_own_is_left_alone() {
        JsonFirst filter = new JsonFirst();
        filter.providers = new SlowServer() {
            @Override
            public <T> ContextResolver<T> getContextResolver(Class<T> type, MediaType media) {
                return null;
            }
        };

        filter.filter(null);
        filter.filter(null);
    }

    /** Takes its time to find the binding. */
    private static class SlowServer implements Providers {

        private final AtomicInteger found = new AtomicInteger();

        @Override
        public <T> ContextResolver<T> getContextResolver(Class<T> type, MediaType media) {
            assertThat(type).isEqualTo(Jsonb.class);
            return unused -> {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                found.incrementAndGet();
                return null;
            };
        }

        @Override
        public <T> MessageBodyReader<T> getMessageBodyReader(
                Class<T> type, Type generic, Annotation[] annotations, MediaType media) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> MessageBodyWriter<T> getMessageBodyWriter(
                Class<T> type, Type generic, Annotation[] annotations, MediaType media) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T extends Throwable> ExceptionMapper<T> getExceptionMapper(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
