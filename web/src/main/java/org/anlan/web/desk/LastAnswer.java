package org.anlan.web.desk;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The answer to the question asked last. A page asks while it is restored, before what was typed has reached the form,
 * and again while it is drawn: an answer kept without its question would be the one to the old form.
 */
final class LastAnswer<A> {

    private Object question;
    private A answer;

    /** Asks only when the question differs from the last one. */
    A to(Object newQuestion, Supplier<A> ask) {
        if (answer == null || !Objects.equals(question, newQuestion)) {
            answer = ask.get();
            question = newQuestion;
        }
        return answer;
    }
}
