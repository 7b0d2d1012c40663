package org.anlan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.audit.application.AuditSeals;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class AuditTrailIT extends InContainer {

    @Inject
    AuditTrail audit;

    @Inject
    AuditSeals seals;

    @Inject
    ForgetfulService forgetful;

    @Test
    void command_without_audit_record_fails_and_changes_nothing() {
        String login = bed.organisation().person(null);
        assertThatThrownBy(() -> forgetful.forget(login))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("no audit record was left");
        assertThat(notices(login)).isEmpty();
        forgetful.remind(login);
        assertThat(notices(login)).containsExactly("reminded");
    }

    @Test
    void record_tells_who_when_from_where_and_each_fact_that_changed() {
        String number = bed.organisation().fresh("N");
        String login = bed.organisation().person(null, "auditor");
        bed.asPerson(
                login,
                () -> audit.record(AuditEntry.changed(
                        "thing.changed",
                        "thing",
                        number,
                        Map.of("name", "旧", "same", 1, "list", List.of("a")),
                        Map.of("name", "新", "same", 1, "list", List.of("a", "b")),
                        "因为")));

        AuditRow row = audit.history("thing", number).get(0);
        assertThat(row.actorLogin()).isEqualTo(login);
        assertThat(row.sourceIp()).isEqualTo("127.0.0.1");
        assertThat(row.note()).isEqualTo("因为");
        assertThat(row.at()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        assertThat(row.changes())
                .containsExactly(
                        new AuditRow.FactChange("list", "a", "a; b"), new AuditRow.FactChange("name", "旧", "新"));
    }

    @Test
    void record_without_address_request_and_note_is_taken() {
        String number = bed.organisation().fresh("N");
        bed.asSystem(() -> audit.record(AuditEntry.act("thing.done", "thing", number, null)));
        assertThat(audit.history("thing", number)).hasSize(1);
    }

    @Test
    void every_filter_of_the_trail_works() {
        String number = bed.organisation().fresh("N");
        bed.asSystem(() -> audit.record(AuditEntry.act("thing.done", "thing", number, null)));
        AuditQuery query = new AuditQuery(
                "system",
                "thing.done",
                "thing",
                number,
                Instant.now().minus(Duration.ofHours(1)),
                Instant.now().plus(Duration.ofHours(1)));
        Page<AuditRow> found = bed.as("auditor", () -> audit.find(query, PageRequest.first(10)));
        assertThat(found.items()).hasSize(1);
        assertThat(bed.as("auditor", () -> audit.find(AuditQuery.any(), PageRequest.first(5)))
                        .items())
                .isNotEmpty();
        assertThatThrownBy(() -> bed.as("manager", () -> audit.find(query, PageRequest.first(10))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void records_cannot_be_changed_or_removed() {
        assertThatThrownBy(() -> bed.database().execute("update platform.audit_record set actor_login = 'x'"))
                .hasStackTraceContaining("audit records are never changed");
        assertThatThrownBy(() -> bed.database().execute("delete from platform.audit_record"))
                .hasStackTraceContaining("audit records are never changed");
    }

    @Test
    void tampering_behind_the_trigger_breaks_the_seal_and_putting_it_back_mends_it() {
        String number = bed.organisation().fresh("N");
        bed.asSystem(() -> audit.record(AuditEntry.act("thing.done", "thing", number, "真")));
        seals.seal();
        SealReport before = bed.as("auditor", audit::verify);
        assertThat(before.intact()).isTrue();
        assertThat(before.sealed()).isPositive();

        tamper(number, "假");
        assertThat(bed.as("auditor", audit::verify).broken()).hasSize(1);
        tamper(number, "真");
        assertThat(bed.as("auditor", audit::verify).intact()).isTrue();
    }

    @Test
    void record_of_a_transaction_that_still_runs_is_sealed_later() {
        String number = bed.organisation().fresh("N");
        long sealedBefore = bed.asSystem(() -> bed.inTransaction(() -> {
            audit.record(AuditEntry.act("thing.done", "thing", number, null));
            seals.seal();
            return unsealedTransactions();
        }));
        assertThat(sealedBefore).isPositive();
        seals.seal();
        assertThat(bed.as("auditor", audit::verify).intact()).isTrue();
        assertThat(bed.database()
                        .number(
                                "select count(*) from platform.audit_record r where object_number = ?"
                                        + " and r.tx < (select max(until_tx) from platform.audit_seal)",
                                number))
                .isEqualTo(1L);
    }

    private long unsealedTransactions() {
        return bed.database()
                .number(
                        "select count(*) from (select pg_current_snapshot()) s where pg_snapshot_xmin(pg_current_snapshot())"
                                + " >= (select coalesce(max(until_tx), '0') from platform.audit_seal)")
                .longValue();
    }

    private void tamper(String number, String note) {
        bed.database().execute("alter table platform.audit_record disable trigger audit_record_unchangeable");
        bed.database().execute("update platform.audit_record set note = ? where object_number = ?", note, number);
        bed.database().execute("alter table platform.audit_record enable trigger audit_record_unchangeable");
    }

    private List<Object> notices(String login) {
        return bed.database().column("select code from platform.notification where login = ?", login);
    }
}
