package org.anlan.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.signin.SignIn;

/** What tests inside the server need again and again. */
@Dependent
public class Testbed {

    @Inject
    CallerContext context;

    @Inject
    SignIn signIn;

    @Inject
    Organisation organisation;

    @Inject
    Database database;

    @Inject
    Instance<Worker> workers;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    /** Plain SQL on the application's data source, beside its transactions. */
    public Database database() {
        return database;
    }

    /** Units and people for tests. */
    public Organisation organisation() {
        return organisation;
    }

    /** Acts as a fresh person who holds the role in a fresh unit; grants are those in the database. */
    public <T> T as(String role, Callable<T> work) {
        return asPerson(organisation.person(organisation.unit(null), role), work);
    }

    public void as(String role, Work work) {
        as(role, work.callable());
    }

    /** Acts as an existing person. */
    public <T> T asPerson(String login, Callable<T> work) {
        int stamp = database.number("select security_stamp from platform.person where login = ?", login)
                .intValue();
        Caller caller = signIn.resume(login, stamp, "127.0.0.1", "test")
                .orElseThrow(() -> new IllegalStateException("cannot sign in: " + login))
                .caller();
        return entered(caller, work);
    }

    public void asPerson(String login, Work work) {
        asPerson(login, work.callable());
    }

    /** Acts as the system itself. */
    public <T> T asSystem(Callable<T> work) {
        return context.asSystem(() -> call(work));
    }

    public void asSystem(Work work) {
        asSystem(work.callable());
    }

    /** Runs work in one transaction that commits, or rolls back when the work throws. */
    public <T> T inTransaction(Callable<T> work) {
        boolean done = false;
        try {
            transaction.begin();
            T result = call(work);
            done = true;
            return result;
        } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        } finally {
            end(done);
        }
    }

    public void inTransaction(Work work) {
        inTransaction(work.callable());
    }

    private void end(boolean commit) {
        try {
            if (commit) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the work on so many threads at once, each in its own request as the system; what one throws is thrown. */
    public <T> List<T> inParallel(int threads, Callable<T> work) {
        CountDownLatch start = new CountDownLatch(threads);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(executor.submit(() -> {
                start.countDown();
                start.await(10, TimeUnit.SECONDS);
                return workers.get().work(work);
            }));
        }
        return running.stream()
                .map(future -> call(() -> future.get(60, TimeUnit.SECONDS)))
                .toList();
    }

    private <T> T entered(Caller caller, Callable<T> work) {
        Caller before = context.current();
        context.enter(caller);
        try {
            return call(work);
        } finally {
            context.enter(before);
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something a test does that gives nothing back. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;

        default Callable<Void> callable() {
            return () -> {
                run();
                return null;
            };
        }
    }

    /** A request of its own on another thread. */
    @Dependent
    public static class Worker {

        @Inject
        CallerContext context;

        @ActivateRequestContext
        public <T> T work(Callable<T> work) {
            return context.asSystem(() -> call(work));
        }
    }
}
