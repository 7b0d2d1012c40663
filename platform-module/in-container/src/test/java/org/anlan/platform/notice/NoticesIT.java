package org.anlan.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class NoticesIT extends InContainer {

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Test
    void notice_is_unread_until_its_receiver_reads_it() {
        String login = bed.organisation().person(null);
        String other = bed.organisation().person(null);
        notices.send(login, "thing.happened", List.of("甲", "\"乙\""), "/x?number=1");
        notices.send(login, "thing.happened", List.of(), "/x");

        Page<Notices.Notice> mine = bed.asPerson(login, () -> notices.mine(PageRequest.first(10)));
        assertThat(mine.items()).hasSize(2);
        Notices.Notice first = mine.items().get(1);
        assertThat(first.args()).containsExactly("甲", "\"乙\"");
        assertThat(first.read()).isFalse();
        assertThat(first.at()).isNotNull();

        bed.asPerson(other, () -> notices.markRead(first.id()));
        assertThat(bed.asPerson(login, notices::unread)).isEqualTo(2);
        bed.asPerson(login, () -> notices.markRead(first.id()));
        assertThat(bed.asPerson(login, notices::unread)).isEqualTo(1);
        bed.asPerson(login, notices::markAllRead);
        assertThat(bed.asPerson(login, notices::unread)).isZero();
    }

    @Test
    void nobody_and_who_left_get_none() {
        notices.send("no-such-login", "thing.happened", List.of(), "/x");
        String login = bed.organisation().person(null);
        bed.database().execute("update platform.person set status = 'LEFT' where login = ?", login);
        notices.send(login, "thing.happened", List.of(), "/x");
        assertThat(bed.database().column("select id from platform.notification where login = ?", login))
                .isEmpty();
    }

    @Test
    void message_out_of_the_house_is_stored_once_an_event_and_channel() {
        UUID event = UUID.randomUUID();
        bed.inTransaction(() -> outbox.put(event, "recording", Map.of("to", "somebody")));
        bed.inTransaction(() -> outbox.put(event, "recording", Map.of("to", "somebody")));
        assertThat(bed.database().column("select id from platform.outbox where event_id = ?", event))
                .hasSize(1);
    }
}
