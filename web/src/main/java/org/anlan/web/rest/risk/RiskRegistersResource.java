package org.anlan.web.rest.risk;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.risk.register.RegisterAction;
import org.anlan.risk.register.RegisterDetails;
import org.anlan.risk.register.RegisterRow;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.ChangeRegister;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.register.Registers.RegisterQuery;
import org.anlan.risk.register.Signature;
import org.anlan.web.faces.FieldNames;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.OncePerKey.NewThing;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Risk registers and their types. */
@ApplicationScoped
@Path("/risk-registers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskRegistersResource {
    @Inject
    Registers registers;

    @Inject
    OncePerKey once;

    @Context
    HttpHeaders headers;

    @GET
    public Page<RegisterRow> find(
            @QueryParam("type") String type,
            @QueryParam("unit") String unit,
            @QueryParam("status") String status,
            @BeanParam Paging paging) {
        RegisterStatus kept = Params.constant("status", status, RegisterStatus.class);
        return registers.find(new RegisterQuery(paging.q, type, unit, kept), paging.request());
    }

    /** Where a part that the door refuses stands in the body. */
    private static final UnaryOperator<String> FIELDS =
            FieldNames.instead(Map.of("ownerLogin", "owner", "unitCode", "unit", "schemeCode", "scheme"));

    @GET
    @Path("types")
    public List<RegisterType> types() {
        return registers.types();
    }

    @POST
    public Response open(RegisterBody body) {
        RegisterBody b = Bodies.required(body);
        boolean unknown =
                registers.types().stream().noneMatch(type -> type.code().equals(b.type()));
        new InvalidInput.Collector()
                .requireText("type", b.type(), 40)
                .rejectIf(b.type() != null && !b.type().isBlank() && unknown, "type", "unknown_value", b.type())
                .requireText("unit", b.unit(), 40)
                .throwIfAny();
        OpenRegister command = new OpenRegister(b.type(), b.name(), b.unit(), b.owner(), b.scheme(), b.reviewMonths());
        return once.create(body, () -> {
            RegisterDetails details = registers.details(FieldNames.told(FIELDS, () -> registers.open(command)));
            return new NewThing("risk-registers/" + details.number(), RegisterAnswer.of(details), details.version());
        });
    }

    @GET
    @Path("{number}")
    public Response details(@PathParam("number") String number) {
        RegisterDetails details = registers.details(number);
        return Versions.ok(RegisterAnswer.of(details), details.version());
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, RegisterBody body) {
        RegisterBody b = Bodies.required(body);
        new InvalidInput.Collector().requireText("unit", b.unit(), 40).throwIfAny();
        int months = b.reviewMonths() == null ? 12 : b.reviewMonths();
        ChangeRegister command =
                new ChangeRegister(number, expected(number), b.name(), b.unit(), b.owner(), b.scheme(), months);
        return FieldNames.told(FIELDS, () -> {
            registers.change(command);
            return details(number);
        });
    }

    @POST
    @Path("{number}/actions/{action}")
    public Response act(@PathParam("number") String number, @PathParam("action") String action) {
        registers.act(number, expected(number), Params.constant("action", action, RegisterAction.class));
        return details(number);
    }

    private long expected(String number) {
        return Versions.expected(headers, registers.details(number).version(), "risk_register", number);
    }

    /** @param type code of the register type; ignored in a change */
    public record RegisterBody(
            String type, String name, String unit, String owner, String scheme, Integer reviewMonths) {}

    public record RegisterAnswer(
            String number,
            String type,
            String name,
            String unit,
            String owner,
            String scheme,
            int reviewMonths,
            String status,
            int edition,
            Signature prepared,
            Signature reviewed,
            Signature approved,
            boolean changedSinceSigned,
            long risks,
            List<String> allowedActions) {
        static RegisterAnswer of(RegisterDetails d) {
            return new RegisterAnswer(
                    d.number(),
                    d.type().code(),
                    d.name(),
                    d.unitCode(),
                    d.ownerLogin(),
                    d.schemeCode(),
                    d.reviewMonths(),
                    d.status().name(),
                    d.edition(),
                    d.prepared(),
                    d.reviewed(),
                    d.approved(),
                    d.changedSinceSigned(),
                    d.risks(),
                    d.allowed().stream()
                            .filter(a -> a != RegisterAction.CHANGE)
                            .sorted()
                            .map(Params::word)
                            .toList());
        }
    }
}
