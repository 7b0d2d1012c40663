package org.anlan.servicedesk.customer.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.text.Bigrams;
import org.anlan.servicedesk.MaskedPhone;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.application.TicketNumbers;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.domain.AddressKey;
import org.anlan.servicedesk.domain.PhoneNumber;
import org.anlan.servicedesk.domain.Texts;

/** Customers behind their door. */
@Stateless
public class CustomersBean implements Customers {
    private static final String KIND = "customer";

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Desk desk;

    @Override
    public Page<Customer> find(String text, PageRequest page) {
        requireReader();
        Map<String, Object> args = new HashMap<>();
        String where = " from service_desk.customer c where " + condition(text, args);
        Query rows = em.createNativeQuery(
                "select c.*" + where + order(page) + " limit " + page.size() + " offset " + page.offset(),
                org.anlan.servicedesk.customer.domain.Customer.class);
        Query count = em.createNativeQuery(
                "select count(*) from (select 1" + where + " limit " + (Page.COUNT_CAP + 1) + ") capped");
        args.forEach(rows::setParameter);
        args.forEach(count::setParameter);
        return Page.of(views(rows), page, () -> ((Number) count.getSingleResult()).longValue());
    }

    @Override
    public Customer details(String number) {
        requireReader();
        return masked(load(number).view());
    }

    @Override
    public List<Customer> callingFrom(String phone) {
        requireReader();
        String digits = PhoneNumber.digits(phone);
        return digits == null
                ? List.of()
                : views(em.createNativeQuery(
                                "select c.* from service_desk.customer c where reverse(c.phone) = reverse(:phone)"
                                        + " or reverse(c.other_phone) = reverse(:phone) order by c.id limit 5",
                                org.anlan.servicedesk.customer.domain.Customer.class)
                        .setParameter("phone", digits));
    }

    @Override
    @Command
    public String register(SaveCustomer save) {
        desk.access().require(TicketPermission.REGISTER);
        validate(save);
        String number = numbering.next(TicketNumbers.CUSTOMER);
        var customer = new org.anlan.servicedesk.customer.domain.Customer(number, save, desk.now());
        em.persist(customer);
        em.flush();
        desk.record(AuditEntry.created("customer.registered", KIND, number, customer.facts()));
        return number;
    }

    @Override
    @Command
    public void change(SaveCustomer save) {
        desk.access().require(TicketPermission.REGISTER);
        var customer = load(save.number());
        validate(unmasked(save, customer.view()));
        StaleVersion.require(KIND, save.number(), save.expectedVersion(), customer.version());
        Map<String, Object> before = customer.facts();
        customer.describe(unmasked(save, customer.view()), desk.now());
        em.flush();
        desk.record(AuditEntry.changed("customer.changed", KIND, save.number(), before, customer.facts(), null));
    }

    @Override
    @Command
    public Contact reveal(String number, String purpose) {
        desk.access().require(TicketPermission.REGISTER);
        new InvalidInput.Collector().requireText("purpose", purpose, 200).throwIfAny();
        Customer known = load(number).view();
        desk.record(AuditEntry.act("customer.revealed", KIND, number, purpose.strip()));
        return new Contact(known.phone(), known.otherPhone());
    }

    @Override
    @Command
    public void takeBack(String number, long importId) {
        desk.access().require(TicketPermission.REGISTER);
        var customer = load(number);
        boolean used = (Boolean)
                em.createNativeQuery("select exists (select 1 from service_desk.ticket where customer_number = ?1)")
                        .setParameter(1, number)
                        .getSingleResult();
        if (used || customer.version() != 0) {
            throw new RuleBroken("customer.used", number);
        }
        Map<String, Object> before = customer.facts();
        em.remove(customer);
        em.flush();
        desk.record(AuditEntry.changed("customer.import_undone", KIND, number, before, Map.of(), "#" + importId));
    }

    private static Customer masked(Customer c) {
        return new Customer(
                c.number(),
                c.name(),
                c.organisation(),
                c.tier(),
                MaskedPhone.of(c.phone()),
                MaskedPhone.of(c.otherPhone()),
                c.place(),
                c.address(),
                c.unitCode(),
                c.note(),
                c.updatedAt(),
                c.version());
    }

    private static SaveCustomer unmasked(SaveCustomer save, Customer known) {
        return new SaveCustomer(
                save.number(),
                save.expectedVersion(),
                save.name(),
                save.organisation(),
                save.tier(),
                asStored(save.phone(), known.phone()),
                asStored(save.otherPhone(), known.otherPhone()),
                save.place(),
                save.address(),
                save.unitCode(),
                save.note());
    }

    private static String asStored(String typed, String stored) {
        return typed != null && typed.equals(MaskedPhone.of(stored)) ? stored : typed;
    }

    private static String order(PageRequest page) {
        String key = switch (page.sortKey(Sort.class, Sort.UPDATED_AT)) {
            case UPDATED_AT -> "c.updated_at";
            case NUMBER -> "c.number";
            case NAME -> "c.name";
        };
        String direction = page.sort() == null || page.descending() ? " desc" : "";
        return " order by " + key + direction + ", c.id" + direction;
    }

    private static String condition(String text, Map<String, Object> args) {
        if (Texts.stripped(text) == null) {
            return "true";
        }
        StringBuilder any = new StringBuilder("false");
        String terms = Bigrams.query(text);
        if (!terms.isEmpty()) {
            any.append(" or c.search @@ cast(:text as tsquery)");
            args.put("text", terms);
        }
        AddressKey.of(text).ifPresent(key -> {
            any.append(" or c.address_key = :address");
            args.put("address", key);
        });
        String digits = text.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{4,20}")) {
            any.append(" or reverse(c.phone) like :phone or reverse(c.other_phone) like :phone");
            args.put("phone", new StringBuilder(digits).reverse() + "%");
        }
        return any.toString();
    }

    private static void validate(SaveCustomer save) {
        boolean badPhone = Texts.stripped(save.phone()) != null && !PhoneNumber.acceptable(save.phone());
        boolean badOther = Texts.stripped(save.otherPhone()) != null && !PhoneNumber.acceptable(save.otherPhone());
        new InvalidInput.Collector()
                .requireText("name", save.name(), 100)
                .rejectIf(badPhone, "phone", "phone")
                .rejectIf(badOther, "otherPhone", "phone")
                .optionalText("place", save.place(), 200)
                .optionalText("address", save.address(), 200)
                .optionalText("note", save.note(), 4000)
                .throwIfAny();
    }

    private void requireReader() {
        if (!desk.access().allows(TicketPermission.REGISTER)) {
            desk.access().require(TicketPermission.READ);
        }
    }

    private org.anlan.servicedesk.customer.domain.Customer load(String number) {
        return em.createQuery(
                        "select c from Customer c where c.number = ?1",
                        org.anlan.servicedesk.customer.domain.Customer.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, number));
    }

    @SuppressWarnings("unchecked")
    private static List<Customer> views(Query query) {
        return ((List<org.anlan.servicedesk.customer.domain.Customer>) query.getResultList())
                .stream()
                        .map(org.anlan.servicedesk.customer.domain.Customer::view)
                        .map(CustomersBean::masked)
                        .toList();
    }
}
