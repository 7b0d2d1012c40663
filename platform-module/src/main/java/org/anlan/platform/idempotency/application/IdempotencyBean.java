package org.anlan.platform.idempotency.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.idempotency.Idempotency;

/** Idempotency behind its door. Not an EJB: the key must be given back after the work's transaction has ended. */
@ApplicationScoped
public class IdempotencyBean implements Idempotency {
    @Inject
    IdempotencyKeys keys;

    @Inject
    OneTransaction transaction;

    @Override
    public Answer once(String login, String key, String fingerprint, Supplier<Answer> work) {
        Outcome outcome = begin(login, key, fingerprint);
        if (outcome instanceof Outcome.Replay replay) {
            return replay.answer();
        }
        if (outcome instanceof Outcome.Conflict conflict) {
            throw new RuleBroken(conflict.code(), key);
        }
        return work(((Outcome.Fresh) outcome).ticket(), work);
    }

    private Answer work(Ticket ticket, Supplier<Answer> work) {
        boolean done = false;
        try {
            Answer answer = transaction.run(() -> {
                Answer made = work.get();
                keys.complete(ticket, made);
                return made;
            });
            done = true;
            return answer;
        } finally {
            if (!done) {
                keys.abandon(ticket);
            }
        }
    }

    @Override
    public Outcome begin(String login, String key, String fingerprint) {
        return keys.begin(login, key, fingerprint);
    }

    @Override
    public void complete(Ticket ticket, Answer answer) {
        keys.complete(ticket, answer);
    }

    @Override
    public void abandon(Ticket ticket) {
        keys.abandon(ticket);
    }
}
