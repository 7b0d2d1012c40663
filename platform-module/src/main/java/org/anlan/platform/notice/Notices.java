package org.anlan.platform.notice;

import java.time.Instant;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/** Door: in-app notifications (the bell). Sent in the sender's transaction, so none is lost and none sent twice. */
public interface Notices {

    /**
     * @param login receiver; unknown or left persons are skipped
     * @param code what happened; text is bundle key {@code notice.<code>} with the arguments
     * @param path page below the context root that shows it
     */
    void send(String login, String code, List<String> args, String path);

    Page<Notice> mine(PageRequest page);

    long unread();

    void markRead(long id);

    void markAllRead();

    record Notice(long id, String code, List<String> args, String path, Instant at, boolean read) {}
}
