package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.paper.PaperForms;
import org.anlan.servicedesk.paper.PaperForms.PaperTicket;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in by other ways than the agent's form: paper forms of an outage, and tables. */
class PaperFormsIT extends InContainer {
    @Inject
    PaperForms paper;

    @Inject
    Tickets tickets;

    @Inject
    TicketQueries queries;

    @Inject
    Customers customers;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    private ImportKind customersImport;
    private ImportKind ticketsImport;
    private String agent;

    @BeforeEach
    void staff() {
        agent = bed.organisation().person(bed.organisation().unit(null), "agent");
        customersImport = kind("customers");
        ticketsImport = kind("tickets");
    }

    private ImportKind kind(String code) {
        return kinds.stream().filter(k -> k.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void reserved_numbers_leave_no_gap_and_are_entered_once_with_their_own_time() {
        List<String> numbers = bed.asPerson(agent, () -> paper.reserve("C", 3));
        String next = bed.asPerson(
                agent,
                () -> tickets.register(new RegisterTicket("C", Channel.PHONE, TicketFacts.of("表扬")))
                        .number());
        assertThat(sequence(next)).isEqualTo(sequence(numbers.get(2)) + 1);
        Instant called = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        PaperTicket form = new PaperTicket(numbers.get(0), called, Channel.PHONE, TicketFacts.of("停电时来电"));
        List<String> outcomes = bed.inParallel(
                2,
                () -> bed.asPerson(agent, () -> {
                    try {
                        return paper.enter(form).number();
                    } catch (RuleBroken entered) {
                        return entered.code();
                    }
                }));
        assertThat(outcomes).containsExactlyInAnyOrder(numbers.get(0), "paper.not_reserved");
        TicketRow row =
                bed.asPerson(agent, () -> queries.details(numbers.get(0))).row();
        assertThat(row.receivedAt()).isEqualTo(called);
        assertThat(bed.asPerson(agent, () -> paper.open()))
                .extracting(PaperForms.Reserved::number)
                .contains(numbers.get(1), numbers.get(2))
                .doesNotContain(numbers.get(0));
    }

    @Test
    void a_paper_form_has_a_time_that_can_be_true() {
        String number = bed.asPerson(agent, () -> paper.reserve("C", 1)).get(0);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        PaperTicket form = new PaperTicket(number, tomorrow, Channel.PHONE, TicketFacts.of("明天"));
        assertThatThrownBy(() -> bed.asPerson(agent, () -> paper.enter(form))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bed.asPerson(agent, () -> paper.reserve("C", 51)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void customers_of_a_table_are_taken_in_once_and_taken_back_while_unused() {
        String phone = "139" + (10_000_000 + Math.abs(agent.hashCode() % 80_000_000));
        ImportRow row = row(Map.of("name", "周敏", "phone", phone, "tier", "重要"), Map.of("车位", "A-17"));
        ImportContext context = context();
        assertThat(bed.asPerson(agent, () -> customersImport.check(row, context)))
                .isEmpty();
        String number = bed.asPerson(agent, () -> customersImport.store(row, context));
        Customers.Customer taken = bed.asPerson(agent, () -> customers.details(number));
        assertThat(taken.tier()).isEqualTo(Customers.Tier.IMPORTANT);
        assertThat(taken.note()).isEqualTo("车位: A-17");
        assertThat(taken.phone()).contains("****");
        assertThat(bed.asPerson(agent, () -> customersImport.check(row, context)))
                .extracting(ImportMessage::code)
                .containsExactly("customer_exists");
        bed.asPerson(agent, () -> customersImport.undo(number, context));
        assertThat(bed.asPerson(agent, () -> customersImport.check(row, context)))
                .isEmpty();
    }

    @Test
    void looking_at_a_number_needs_a_purpose_and_is_written_down() {
        String number = bed.asPerson(
                agent,
                () -> customers.register(new Customers.SaveCustomer(
                        null, 0, "吴磊", false, null, "13612345678", null, null, null, null, null)));
        Customers.Customer seen = bed.asPerson(agent, () -> customers.details(number));
        assertThat(seen.phone()).isEqualTo("136****5678");
        assertThatThrownBy(() -> bed.asPerson(agent, () -> customers.reveal(number, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThat(bed.asPerson(agent, () -> customers.reveal(number, "回访")).phone())
                .isEqualTo("13612345678");
        assertThat(bed.database().auditActions("customer", number)).contains("customer.revealed");
        bed.asPerson(
                agent,
                () -> customers.change(new Customers.SaveCustomer(
                        number, seen.version(), "吴磊", false, null, seen.phone(), null, "翠苑", null, null, null)));
        assertThat(bed.asPerson(agent, () -> customers.reveal(number, "核对")).phone())
                .isEqualTo("13612345678");
    }

    @Test
    void tickets_of_a_table_say_which_cell_is_wrong_and_are_made_invalid_when_taken_back() {
        ImportRow bad = row(Map.of("kind", "闲聊", "callerPhone", "没有", "priority", "很急"), Map.of());
        assertThat(bed.asPerson(agent, () -> ticketsImport.check(bad, context())))
                .extracting(ImportMessage::code)
                .containsExactly("ticket_kind", "ticket_subject", "customer_phone", "ticket_priority");
        ImportRow good = row(Map.of("kind", "投诉", "subject", "噪声", "priority", "高"), Map.of("楼栋", "7"));
        assertThat(bed.asPerson(agent, () -> ticketsImport.check(good, context())))
                .isEmpty();
        String number = bed.asPerson(agent, () -> ticketsImport.store(good, context()));
        TicketDetails taken = bed.asPerson(agent, () -> queries.details(number));
        assertThat(taken.row().priority()).isEqualTo(Priority.HIGH);
        assertThat(taken.facts().what().description()).isEqualTo("楼栋: 7");
        bed.asPerson(agent, () -> ticketsImport.undo(number, context()));
        assertThat(bed.asPerson(agent, () -> queries.details(number)).row().status())
                .isEqualTo(TicketStatus.INVALID);
    }

    private static ImportRow row(Map<String, String> values, Map<String, String> extras) {
        return new ImportRow(2, values, Map.of(), extras);
    }

    private static ImportContext context() {
        return new ImportContext(1, "any", "list.xlsx", null, Map.of(), Map.of());
    }

    private static long sequence(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }
}
