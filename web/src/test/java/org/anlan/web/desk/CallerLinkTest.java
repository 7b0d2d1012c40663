package org.anlan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anlan.servicedesk.customer.Customers.Customer;
import org.anlan.servicedesk.customer.Customers.Tier;
import org.junit.jupiter.api.Test;

class CallerLinkTest {
    private static final Customer WANG = customer("KH-000001", "王女士", "翠苑一区", "3-2-407");
    private static final Customer LI = customer("KH-000002", "李先生", "幸福里", "5-1-302");

    private final CallerLink link = new CallerLink();
    private final TicketForm form = new TicketForm();

    @Test
    void a_known_number_fills_in_what_is_empty() {
        form.setCallerPhone("13800000001");
        assertThat(link.follow(form, List.of(WANG))).isTrue();
        assertThat(form.getCustomerNumber()).isEqualTo("KH-000001");
        assertThat(form.getCallerName()).isEqualTo("王女士");
        assertThat(form.getAddress()).isEqualTo("3-2-407");
    }

    @Test
    void what_was_typed_before_the_number_stays() {
        form.setCallerName("王女士的女儿");
        form.setPlace("翠苑二区");
        link.follow(form, List.of(WANG));
        assertThat(form.getCustomerNumber()).isEqualTo("KH-000001");
        assertThat(form.getCallerName()).isEqualTo("王女士的女儿");
        assertThat(form.getPlace()).isEqualTo("翠苑二区");
        assertThat(form.getAddress()).as("of another place").isNull();
    }

    @Test
    void the_link_follows_a_corrected_number_and_takes_back_what_it_filled_in() {
        link.follow(form, List.of(WANG));
        form.setCallerName("王先生");
        assertThat(link.follow(form, List.of(LI))).isTrue();
        assertThat(form.getCustomerNumber()).isEqualTo("KH-000002");
        assertThat(form.getCallerName()).isEqualTo("王先生");
        assertThat(form.getAddress()).isEqualTo("5-1-302");
        assertThat(link.follow(form, List.of())).isTrue();
        assertThat(form.getCustomerNumber()).isNull();
        assertThat(form.getCallerName()).isEqualTo("王先生");
        assertThat(form.getAddress()).isNull();
    }

    @Test
    void a_link_that_was_taken_off_does_not_come_back_with_the_same_number() {
        form.setCallerPhone("13800000001");
        link.follow(form, List.of(WANG));
        link.takeOff(form);
        assertThat(link.follow(form, List.of(WANG))).isFalse();
        assertThat(form.getCustomerNumber()).isNull();
        form.setCallerPhone("13800000002");
        assertThat(link.follow(form, List.of(LI))).isTrue();
    }

    @Test
    void a_chosen_customer_and_one_the_ticket_had_do_not_go_with_an_unknown_number() {
        link.choose(form, WANG);
        assertThat(link.follow(form, List.of(LI))).isFalse();
        TicketForm changed = new TicketForm();
        changed.setCustomerNumber("KH-000001");
        CallerLink fresh = new CallerLink();
        assertThat(fresh.follow(changed, List.of())).isFalse();
        assertThat(changed.getCustomerNumber()).isEqualTo("KH-000001");
    }

    private static Customer customer(String number, String name, String place, String address) {
        return new Customer(number, name, false, Tier.NORMAL, null, null, place, address, null, null, null, 0);
    }
}
