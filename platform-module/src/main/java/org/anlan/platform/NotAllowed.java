package org.anlan.platform;

/** The caller lacks the permission. Answers 403. */
public class NotAllowed extends Refusal {

    /** @param permission code of the missing permission */
    public NotAllowed(String permission) {
        super("not_allowed", permission);
    }
}
