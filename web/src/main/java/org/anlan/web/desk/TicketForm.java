package org.anlan.web.desk;

import java.io.Serializable;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Degree;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketFacts;

/** What is typed into the agent's form. */
public class TicketForm implements Serializable {
    private String kind = "B";
    private Channel channel = Channel.PHONE;
    private String categoryCode;
    private String customerNumber;
    private String callerName;
    private String callerPhone;
    private String otherPhone;
    private String place;
    private String address;
    private String product;
    private String subject;
    private String description;
    private String request;
    private Degree impact = Degree.MEDIUM;
    private Degree urgency = Degree.MEDIUM;
    private Priority priority;

    static TicketForm of(String kind, TicketFacts facts) {
        TicketForm form = new TicketForm();
        form.kind = kind;
        form.categoryCode = facts.categoryCode();
        form.customerNumber = facts.caller().customerNumber();
        form.callerName = facts.caller().name();
        form.callerPhone = facts.caller().phone();
        form.otherPhone = facts.caller().otherPhone();
        form.place = facts.where().place();
        form.address = facts.where().address();
        form.product = facts.where().product();
        form.subject = facts.what().subject();
        form.description = facts.what().description();
        form.request = facts.what().request();
        form.impact = facts.rank().impact();
        form.urgency = facts.rank().urgency();
        form.priority = stated(facts.rank());
        return form;
    }

    /** A priority that differs from what impact and urgency give was stated. */
    private static Priority stated(TicketFacts.Rank rank) {
        boolean byMatrix = rank.impact() != null || rank.urgency() != null;
        return byMatrix && Priority.of(rank.impact(), rank.urgency()) == rank.priority() ? null : rank.priority();
    }

    TicketFacts facts() {
        return new TicketFacts(
                categoryCode,
                new TicketFacts.Caller(customerNumber, callerName, callerPhone, otherPhone),
                new TicketFacts.Where(place, address, product),
                new TicketFacts.What(subject, description, request),
                new TicketFacts.Rank(impact, urgency, priority));
    }

    public Priority rank() {
        return priority == null ? Priority.of(impact, urgency) : priority;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getCategoryCode() {
        return categoryCode;
    }

    public void setCategoryCode(String categoryCode) {
        this.categoryCode = categoryCode;
    }

    public String getCustomerNumber() {
        return customerNumber;
    }

    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }

    public String getCallerName() {
        return callerName;
    }

    public void setCallerName(String callerName) {
        this.callerName = callerName;
    }

    public String getCallerPhone() {
        return callerPhone;
    }

    public void setCallerPhone(String callerPhone) {
        this.callerPhone = callerPhone;
    }

    public String getOtherPhone() {
        return otherPhone;
    }

    public void setOtherPhone(String otherPhone) {
        this.otherPhone = otherPhone;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public Degree getImpact() {
        return impact;
    }

    public void setImpact(Degree impact) {
        this.impact = impact;
    }

    public Degree getUrgency() {
        return urgency;
    }

    public void setUrgency(Degree urgency) {
        this.urgency = urgency;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }
}
