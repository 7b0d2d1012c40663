package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.anlan.platform.InvalidInput;
import org.anlan.servicedesk.CallBackResult;

/** The call-back so far: tries, and once it counts its result. */
@Embeddable
public class CallBack {
    /** 1 very dissatisfied to 5 very satisfied. */
    public static final int BEST = 5;

    /** Neither; goes with both. */
    private static final int FAIR = 3;

    @Column(name = "call_back_tries")
    private int tries;

    @Enumerated(EnumType.STRING)
    @Column(name = "call_back_result")
    private CallBackResult lastResult;

    @Column(name = "call_back_score")
    private Integer score;

    @Column(name = "called_back_at")
    private Instant doneAt;

    @Column(name = "called_back_by")
    private String by;

    /** Null until the result counts. */
    private Boolean satisfied;

    protected CallBack() {}

    static CallBack none() {
        return new CallBack();
    }

    /** @param lastTry nobody will try again if this one fails */
    CallBack tried(CallBackResult result, Integer given, boolean lastTry, String caller, Instant at) {
        new InvalidInput.Collector()
                .rejectIf(result == null, "result", "required")
                .rejectIf(result == CallBackResult.SATISFIED && given == null, "score", "required")
                .rejectIf(given != null && (given < 1 || given > BEST), "score", "out_of_range", 1, BEST)
                .rejectIf(contradicts(result, given), "score", "contradicts_result", result)
                .throwIfAny();
        CallBack next = new CallBack();
        next.tries = tries + 1;
        next.lastResult = result;
        next.by = caller;
        if (result != CallBackResult.UNREACHABLE || lastTry) {
            next.doneAt = at;
            next.satisfied = result == CallBackResult.SATISFIED;
            next.score = given;
        }
        return next;
    }

    /** Who is satisfied gives no bad score, who is not no good one, and who was not reached none. */
    private static boolean contradicts(CallBackResult result, Integer given) {
        if (result == null || given == null || given < 1 || given > BEST) {
            return false;
        }
        return switch (result) {
            case SATISFIED -> given < FAIR;
            case DISSATISFIED -> given > FAIR;
            case UNREACHABLE, WRONG_NUMBER -> true;
        };
    }

    public int tries() {
        return tries;
    }

    public CallBackResult lastResult() {
        return lastResult;
    }

    public Integer score() {
        return score;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public String by() {
        return by;
    }

    public Boolean satisfied() {
        return satisfied;
    }
}
