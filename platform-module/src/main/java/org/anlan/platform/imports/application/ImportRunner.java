package org.anlan.platform.imports.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Refusal;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.application.ImportSteps.Stage;
import org.anlan.platform.imports.application.ImportSteps.Task;
import org.anlan.platform.log.RequestLog;
import org.anlan.platform.signin.CallerLookup;

/**
 * Drives an import from step to step until it waits for the user. Outside any transaction: each step has its own. When a
 * chunk fails its rows are taken one by one, so that one bad row rejects nobody else.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    static final int CHUNK = 200;

    private static final Logger LOG = RequestLog.of(ImportRunner.class);

    @Inject
    ImportSteps steps;

    @Inject
    ImportReading reading;

    @Inject
    CallerLookup callers;

    @Inject
    CallerContext context;

    /** In the background, in the name of the person whose import it is, with that person's rights of now. */
    @Asynchronous
    public void runInBackground(long id) {
        String job = "import-" + id;
        RequestLog.run(job, () -> {
            Optional<Caller> person = callers.active(steps.task(id).createdBy(), job);
            context.enter(person.orElse(Caller.anonymous(null, job)));
            run(id);
        });
    }

    /** In the running request and in the name of its caller. Does nothing when another node is at it. */
    public void run(long id) {
        String token = UUID.randomUUID().toString();
        if (!steps.claim(id, token)) {
            return;
        }
        try {
            drive(id, token);
            steps.release(id, token);
        } catch (LeaseLost taken) {
            LOG.log(Level.WARNING, taken.getMessage());
        }
    }

    private void drive(long id, String token) {
        boolean hopeless = steps.claimedTooOften(id);
        Task task = steps.task(id);
        while (task.status().isActive()) {
            switch (task.status()) {
                case READING -> read(id, token, task, hopeless);
                case CHECKING -> overRows(id, token, Stage.CHECK, hopeless);
                case IMPORTING -> overRows(id, token, Stage.STORE, hopeless);
                default -> overRows(id, token, Stage.UNDO, hopeless);
            }
            task = steps.task(id);
        }
    }

    private void read(long id, String token, Task task, boolean hopeless) {
        if (hopeless) {
            steps.refuse(id, token, "import.interrupted", List.of());
            return;
        }
        try {
            reading.read(id, token, task.kind(), task.options());
        } catch (InvalidInput refused) {
            InvalidInput.FieldError error = refused.errors().get(0);
            steps.refuse(id, token, error.code(), error.args());
        } catch (Refusal refused) {
            steps.refuse(id, token, refused.code(), refused.args());
        }
    }

    private void overRows(long id, String token, Stage stage, boolean hopeless) {
        List<Integer> seqs = steps.pending(id, stage, CHUNK);
        while (!seqs.isEmpty()) {
            if (hopeless || !together(id, token, stage, seqs)) {
                seqs.forEach(seq -> alone(id, token, stage, seq, hopeless));
            }
            seqs = steps.pending(id, stage, CHUNK);
        }
        steps.end(id, token, stage);
    }

    private boolean together(long id, String token, Stage stage, List<Integer> seqs) {
        try {
            steps.work(id, token, stage, seqs);
            return true;
        } catch (LeaseLost taken) {
            throw taken;
        } catch (RuntimeException oneOfThem) {
            LOG.log(Level.FINE, "import {0}: rows one by one", id);
            return false;
        }
    }

    private void alone(long id, String token, Stage stage, int seq, boolean hopeless) {
        if (hopeless) {
            steps.fail(id, token, stage, seq, ImportMessage.error(0, null, "interrupted"));
            return;
        }
        try {
            steps.work(id, token, stage, List.of(seq));
        } catch (LeaseLost taken) {
            throw taken;
        } catch (RuntimeException failed) {
            steps.fail(id, token, stage, seq, why(id, seq, failed));
        }
    }

    /** A refusal says itself what is wrong; anything else is our fault and goes to the log with the row it was at. */
    private static ImportMessage why(long id, int seq, RuntimeException failed) {
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof InvalidInput invalid && !invalid.errors().isEmpty()) {
                InvalidInput.FieldError error = invalid.errors().get(0);
                return ImportMessage.error(
                        0, error.field(), error.code(), error.args().toArray());
            }
            if (t instanceof Refusal refusal) {
                return ImportMessage.error(
                        0, null, refusal.code(), refusal.args().toArray());
            }
        }
        LOG.log(Level.SEVERE, "import " + id + ", row " + seq + " failed", failed);
        return ImportMessage.error(0, null, "unexpected", "import-" + id + "-" + seq);
    }
}
