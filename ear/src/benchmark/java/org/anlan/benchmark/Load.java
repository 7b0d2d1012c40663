package org.anlan.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A closed loop: each client sends its next request when the last is answered, until the time is over. Nothing is
 * dropped; what is refused or fails counts as an error and not as an answer.
 */
final class Load {
    private final int clients;
    private final Work work;

    Load(int clients, Work work) {
        this.clients = clients;
        this.work = work;
    }

    /** @return answers per second, errors and times of the answered, in milliseconds */
    Result run(int seconds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            List<Future<Client>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(pool.submit(new Client(i, end)));
            }
            Latencies all = new Latencies();
            int errors = 0;
            String example = null;
            for (Future<Client> one : running) {
                all.addAll(one.get().latencies);
                errors += one.get().errors;
                example = one.get().example == null ? example : one.get().example;
            }
            return new Result(clients, (System.nanoTime() - start) / 1e9, all, errors, example);
        } finally {
            pool.shutdownNow();
        }
    }

    /** One request. */
    @FunctionalInterface
    interface Work {
        /** @throws Exception anything but the answer that was asked for */
        void request(int client) throws Exception;
    }

    private final class Client implements Callable<Client> {
        private final int number;
        private final long end;
        private final Latencies latencies = new Latencies();
        private int errors;
        private String example;

        Client(int number, long end) {
            this.number = number;
            this.end = end;
        }

        @Override
        public Client call() {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                try {
                    work.request(number);
                    latencies.add(System.nanoTime() - start);
                } catch (Exception failed) {
                    errors++;
                    example = failed.toString();
                }
            }
            return this;
        }
    }

    /** @param example one of the errors, or null */
    record Result(int clients, double seconds, Latencies latencies, int errors, String example) {
        double perSecond() {
            return latencies.count() / seconds;
        }

        Map<String, Object> summary() {
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("clients", clients);
            summary.put("seconds", seconds);
            summary.put("answered", latencies.count());
            summary.put("errors", errors);
            if (example != null) {
                summary.put("errorExample", example);
            }
            summary.put("perSecond", perSecond());
            summary.put("milliseconds", latencies.summary());
            return summary;
        }
    }
}
