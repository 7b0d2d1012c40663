package org.anlan.web.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.anlan.platform.time.BusinessZone;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Degree;
import org.anlan.servicedesk.TicketDetails;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketQueries.Promise;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.Tickets;
import org.anlan.servicedesk.Tickets.ChangeTicket;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.Customer;
import org.anlan.servicedesk.paper.PaperForms;
import org.anlan.servicedesk.paper.PaperForms.PaperTicket;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;

/** The agent's form: while it is filled in, it shows who calls, what is already open, and what would be promised. */
@Named
@ViewScoped
public class TicketEditPage implements Serializable {
    @Inject
    transient Tickets tickets;

    @Inject
    transient TicketQueries queries;

    @Inject
    transient Customers customers;

    @Inject
    transient PaperForms paper;

    @Inject
    transient BusinessZone zone;

    @Inject
    transient Texts texts;

    @Inject
    transient DeskWords words;

    @Inject
    transient Go go;

    private String editing;
    private String customer;
    private String paperNumber;
    private LocalDateTime receivedAt;
    private long version;
    private TicketForm form = new TicketForm();
    private final CallerLink link = new CallerLink();

    private transient LastAnswer<List<TicketRow>> similar;
    private transient LastAnswer<List<TicketRow>> history;
    private transient LastAnswer<Promise> promise;
    private transient LastAnswer<Customer> linked;

    /** View action; {@code phone} in the address comes from the telephone system while it rings. */
    public void load() {
        if (editing != null) {
            TicketDetails ticket = queries.details(editing);
            version = ticket.row().version();
            form = TicketForm.of(ticket.row().kindCode(), ticket.facts());
        } else if (paperNumber != null) {
            form.setKind(paper.details(paperNumber).kindCode());
        } else if (customer != null) {
            link.choose(form, customers.details(customer));
        } else if (form.getCallerPhone() != null) {
            recognise();
        }
    }

    /** A known number links its customer and fills in what is still empty. */
    public void recognise() {
        if (link.follow(form, customers.callingFrom(form.getCallerPhone()))) {
            show("form:callerName", "form:place", "form:address");
        }
    }

    /** The caller is not that customer. */
    public void unlink() {
        link.takeOff(form);
    }

    /** Only when there is something new to see: what is just being typed is not drawn again. */
    private static void show(String... ids) {
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().addAll(List.of(ids));
    }

    /** Another kind has other categories. */
    public void changeKind() {
        form.setCategoryCode(null);
    }

    public String save() {
        if (paperNumber != null) {
            Instant at =
                    receivedAt == null ? null : receivedAt.atZone(zone.id()).toInstant();
            paper.enter(new PaperTicket(paperNumber, at, form.getChannel(), form.facts()));
            return go.done("ticket.registered", paperNumber).to("/desk/detail.xhtml", "number", paperNumber);
        }
        if (editing == null) {
            String number = tickets.register(new RegisterTicket(form.getKind(), form.getChannel(), form.facts()))
                    .number();
            return go.done("ticket.registered", number).to("/desk/detail.xhtml", "number", number);
        }
        tickets.change(new ChangeTicket(editing, version, form.facts()));
        return go.done("ticket.changed", editing).to("/desk/detail.xhtml", "number", editing);
    }

    /** Open tickets of the same caller or place; the one that is being changed is no duplicate of itself. */
    public List<TicketRow> getSimilar() {
        if (similar == null) {
            similar = new LastAnswer<>();
        }
        return similar.to(
                Arrays.asList(form.getKind(), form.getCallerPhone(), form.getPlace(), form.getAddress()),
                () ->
                        queries
                                .similar(form.getKind(), form.getCallerPhone(), form.getPlace(), form.getAddress())
                                .stream()
                                .filter(row -> !row.number().equals(editing))
                                .toList());
    }

    public List<TicketRow> getHistory() {
        if (history == null) {
            history = new LastAnswer<>();
        }
        return history.to(form.getCallerPhone(), () -> queries.ofCaller(form.getCallerPhone()));
    }

    public Promise getPromise() {
        if (promise == null) {
            promise = new LastAnswer<>();
        }
        return promise.to(
                Arrays.asList(form.getKind(), form.getCategoryCode(), form.rank()),
                () -> queries.preview(form.getKind(), form.getCategoryCode(), form.rank()));
    }

    /** The customer it is linked to, or null. */
    public Customer getLinked() {
        if (linked == null) {
            linked = new LastAnswer<>();
        }
        String number = form.getCustomerNumber();
        return number == null || number.isBlank() ? null : linked.to(number, () -> customers.details(number));
    }

    /** How the address was understood, or null when it is none in the local way. */
    public String getUnderstood() {
        return queries.addressKey(form.getAddress()).orElse(null);
    }

    /** Whether somebody goes to the customer for this kind of ticket. */
    public boolean isVisited() {
        return words.isDispatched(form.getKind());
    }

    /** The telephone number comes first when a call is taken. */
    public String getAutofocus() {
        return isNew() && isEmpty(form.getCallerPhone()) ? "autofocus" : null;
    }

    public String getRank() {
        return texts.label(form.rank());
    }

    public List<Choice> getCategories() {
        return words.categories(form.getKind());
    }

    public List<Choice> getChannels() {
        return texts.choices(
                List.of(Channel.PHONE, Channel.COUNTER, Channel.EMAIL, Channel.WEB, Channel.CHAT, Channel.QR));
    }

    public List<Choice> getDegrees() {
        return texts.choices(List.of(Degree.values()));
    }

    public boolean isNew() {
        return editing == null;
    }

    public TicketForm getForm() {
        return form;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
    }

    public LocalDateTime getReceivedAt() {
        return receivedAt;
    }

    public void setReceivedAt(LocalDateTime receivedAt) {
        this.receivedAt = receivedAt;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getEditing() {
        return editing;
    }

    public void setEditing(String editing) {
        this.editing = editing;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
