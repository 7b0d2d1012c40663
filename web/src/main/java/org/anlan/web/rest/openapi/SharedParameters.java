package org.anlan.web.rest.openapi;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.desk.TicketParams;
import org.anlan.web.rest.inspection.FindingsResource;
import org.anlan.web.rest.letter.LetterParams;
import org.anlan.web.rest.risk.RiskParams;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Parameters that many operations share; the server's scanner does not look into parameter beans. */
final class SharedParameters {

    private static final Set<String> PAGED = Set.of(
            "audit",
            "calendars",
            "checklists",
            "customers",
            "findings",
            "imports",
            "imports/{id}/rows",
            "inspection-plans",
            "inspection-plans/{number}/occurrences",
            "inspections",
            "letters",
            "level-schemes",
            "notifications",
            "people",
            "risk-registers",
            "risks",
            "tickets",
            "tickets/{number}/comments",
            "units");

    private static final Map<String, Class<?>> FILTERS = Map.of(
            "risks", RiskParams.class,
            "risks/heat-map", RiskParams.class,
            "tickets", TicketParams.class,
            "findings", FindingsResource.Filters.class,
            "letters", LetterParams.class);

    private static final Map<String, String> MEANING = Map.of(
            "q", "Words, a number, an address or the last digits of a telephone number, as the list understands them",
            "page", "From 0",
            "size", "1 to 200, 25 when left out",
            "sort", "A field of the list's own, with - before it for descending");

    private SharedParameters() {}

    static void complete(String path, HttpMethod method, Operation operation) {
        if (method == HttpMethod.GET) {
            if (PAGED.contains(path)) {
                names(Paging.class).forEach(name -> add(operation, name, Parameter.In.QUERY, MEANING.get(name)));
            }
            if (FILTERS.containsKey(path)) {
                names(FILTERS.get(path)).forEach(name -> add(operation, name, Parameter.In.QUERY, null));
            }
        } else if (creates(path, method) || "imports/{kind}".equals(path)) {
            add(operation, OncePerKey.HEADER, Parameter.In.HEADER, "The same key and body make one record in 24 hours");
        } else {
            add(
                    operation,
                    "If-Match",
                    Parameter.In.HEADER,
                    "The ETag that was seen; 412 when it is not current any more");
        }
    }

    /** Whether the operation makes a record, and so answers 201. */
    static boolean creates(String path, HttpMethod method) {
        boolean works = Stream.of(
                        "/actions/", "/what-if", "/preview", "/check", "imports/", "/years", "/answers/", "/figures")
                .anyMatch(path::contains);
        return method == HttpMethod.POST && !works;
    }

    private static List<String> names(Class<?> bean) {
        return Stream.of(bean.getDeclaredFields())
                .map(SharedParameters::name)
                .filter(name -> name != null)
                .toList();
    }

    private static String name(Field field) {
        QueryParam named = field.getAnnotation(QueryParam.class);
        return named == null ? null : named.value();
    }

    private static void add(Operation operation, String name, Parameter.In in, String meaning) {
        List<Parameter> known = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (known.stream().noneMatch(one -> name.equals(one.getName()))) {
            boolean number = "page".equals(name) || "size".equals(name);
            Schema schema = OASFactory.createSchema().type(number ? SchemaType.INTEGER : SchemaType.STRING);
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(in)
                    .description(meaning)
                    .required(false)
                    .schema(schema));
        }
    }
}
