package org.anlan.web.rest.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.anlan.platform.Page;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.Contact;
import org.anlan.servicedesk.customer.Customers.Customer;
import org.anlan.servicedesk.customer.Customers.SaveCustomer;
import org.anlan.servicedesk.customer.Customers.Tier;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.OncePerKey.NewThing;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Customers of the desk. */
@ApplicationScoped
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CustomersResource {
    @Inject
    Customers customers;

    @Inject
    OncePerKey once;

    @GET
    public Page<Customer> find(@BeanParam Paging paging) {
        return customers.find(paging.q, paging.request());
    }

    @GET
    @Path("{number}")
    public Response customer(@PathParam("number") String number) {
        Customer customer = customers.details(number);
        return Versions.ok(customer, customer.version());
    }

    @POST
    public Response register(CustomerBody body) {
        SaveCustomer save = Bodies.required(body).command(null, 0);
        return once.create(body, () -> {
            Customer made = customers.details(customers.register(save));
            return new NewThing("customers/" + made.number(), made, made.version());
        });
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, CustomerBody body, @Context HttpHeaders headers) {
        long version = Versions.expected(headers, customers.details(number).version(), "customer", number);
        customers.change(Bodies.required(body).command(number, version));
        return customer(number);
    }

    /** reveal: the numbers as they are, for a purpose that is written down. */
    @POST
    @Path("{number}/actions/reveal")
    public Contact reveal(@PathParam("number") String number, PurposeBody body) {
        return customers.reveal(number, Bodies.required(body).purpose());
    }

    /** @param purpose what the numbers are needed for */
    public record PurposeBody(String purpose) {}

    /** @param tier NORMAL, IMPORTANT or KEY */
    public record CustomerBody(
            String name,
            boolean organisation,
            String tier,
            String phone,
            String otherPhone,
            String place,
            String address,
            String unit,
            String note) {

        SaveCustomer command(String number, long version) {
            Tier known = Words.constant("tier", Tier.class, tier, Tier.NORMAL);
            return new SaveCustomer(
                    number, version, name, organisation, known, phone, otherPhone, place, address, unit, note);
        }
    }
}
