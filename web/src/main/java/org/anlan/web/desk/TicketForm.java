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
        form.customerNumber = facts.customerNumber();
        form.callerName = facts.callerName();
        form.callerPhone = facts.callerPhone();
        form.otherPhone = facts.otherPhone();
        form.place = facts.place();
        form.address = facts.address();
        form.product = facts.product();
        form.subject = facts.subject();
        form.description = facts.description();
        form.request = facts.request();
        form.impact = facts.impact();
        form.urgency = facts.urgency();
        form.priority = facts.impact() == null && facts.urgency() == null ? facts.priority() : stated(facts);
        return form;
    }

    /** A priority that differs from what impact and urgency give was stated. */
    private static Priority stated(TicketFacts facts) {
        return Priority.of(facts.impact(), facts.urgency()) == facts.priority() ? null : facts.priority();
    }

    TicketFacts facts() {
        return new TicketFacts(
                categoryCode,
                customerNumber,
                callerName,
                callerPhone,
                otherPhone,
                place,
                address,
                product,
                subject,
                description,
                request,
                impact,
                urgency,
                priority);
    }

    Priority rank() {
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
