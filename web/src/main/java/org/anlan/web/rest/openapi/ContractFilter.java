package org.anlan.web.rest.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What holds for every operation of the API, said once: its title and group from its path, who may call it, and the
 * problem+json that refuses it. The scanner of the server finds the rest.
 */
public class ContractFilter implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String BASE = "/api/v1/";

    private static final Map<String, String> READING = Map.of(
            "400", "A parameter is invalid; errors names it",
            "401", "Not signed in",
            "403", "Not allowed",
            "404", "Not there, or outside the caller's scope",
            "406", "No such representation",
            "429", "Too many requests");

    private static final Map<String, String> CHANGING = Map.of(
            "409", "Not possible in this state, or a duplicate",
            "412", "Changed by somebody else meanwhile (If-Match)",
            "413", "Too large",
            "415", "Not JSON, or no such kind of file");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.setPaths(plain(api.getPaths()));
            api.getPaths().getPathItems().forEach(ContractFilter::complete);
        }
    }

    /** {@code {id: \d+}} of a resource is {@code {id}} in a contract. */
    private static Paths plain(Paths found) {
        Paths plain = OASFactory.createPaths();
        found.getPathItems()
                .forEach((path, item) -> plain.addPathItem(path.replaceAll("\\{(\\w+)\\s*:[^{}]*}", "{$1}"), item));
        return plain;
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            String inside = inside(path);
            if (operation.getSummary() == null || operation.getSummary().isBlank()) {
                operation.setSummary(title(method, inside));
            }
            if (operation.getTags() == null || operation.getTags().isEmpty()) {
                operation.addTag(inside.split("/")[0]);
            }
            operation.setOperationId(identifier(method, inside));
            SharedParameters.complete(inside, method, operation);
            if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme("basic"));
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme("token"));
            }
            refusals(inside, method, operation);
        });
    }

    /** {@code /anlan/api/v1/risks/{number}} is {@code risks/{number}}, whether or not the context root is in it. */
    private static String inside(String path) {
        int base = path.indexOf(BASE);
        String rest = base < 0 ? path : path.substring(base + BASE.length());
        return rest.startsWith("/") ? rest.substring(1) : rest;
    }

    private static String title(HttpMethod method, String path) {
        String[] parts = path.split("/");
        String last = parts[parts.length - 1];
        boolean one = last.startsWith("{");
        String things = one && parts.length > 1 ? parts[parts.length - 2] : last;
        if (path.contains("/actions/")) {
            return "Act on " + parts[0] + (one ? "" : ": " + last);
        }
        return switch (method) {
            case GET -> (one ? "Read one of " : "List ") + things;
            case POST -> "Add to " + things;
            case PUT, PATCH -> "Change one of " + things;
            case DELETE -> "Take back one of " + things;
            default -> method + " " + path;
        };
    }

    private static String identifier(HttpMethod method, String path) {
        StringBuilder id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (String word : path.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }

    private static void refusals(String path, HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponses responses = operation.getResponses();
        success(SharedParameters.creates(path, method) ? "201" : "200", responses);
        READING.forEach((status, why) -> refusal(responses, status, why));
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            CHANGING.forEach((status, why) -> refusal(responses, status, why));
        }
    }

    /** What the scanner calls the default answer is the one when all goes well. */
    private static void success(String status, APIResponses responses) {
        APIResponse well = responses.getDefaultValue();
        if (well != null && !responses.hasAPIResponse("200") && !responses.hasAPIResponse("201")) {
            responses.removeAPIResponse("default");
            responses.addAPIResponse(status, well.description("201".equals(status) ? "Made" : "Done"));
        }
    }

    private static void refusal(APIResponses responses, String status, String why) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, answer(why));
        }
    }

    private static APIResponse answer(String why) {
        return OASFactory.createAPIResponse()
                .description(why)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema field = object("field", "code", "message");
        return object("type", "title", "detail", "code", "requestId")
                .description("Why a request was refused (RFC 9457); code is for programs, detail for people")
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(field))
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static Schema object(String... texts) {
        Schema schema = OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
        for (String text : texts) {
            schema.addProperty(text, OASFactory.createSchema().type(Schema.SchemaType.STRING));
        }
        return schema;
    }
}
