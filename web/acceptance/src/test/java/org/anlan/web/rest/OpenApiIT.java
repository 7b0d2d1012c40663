package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.anlan.web.installation.Installation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What {@code /openapi} tells of the API is whole enough to write a client by it. */
class OpenApiIT {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    @Test
    void every_operation_has_title_group_security_and_problems() throws IOException, InterruptedException {
        JsonObject api = contract();
        assertThat(api.getAsJsonObject("info").get("title").getAsString()).isNotBlank();
        JsonObject components = api.getAsJsonObject("components");
        assertThat(components.getAsJsonObject("securitySchemes").keySet()).contains("basic", "token");
        assertThat(components.getAsJsonObject("schemas").keySet()).contains("Problem");
        SoftAssertions soft = new SoftAssertions();
        JsonObject paths = api.getAsJsonObject("paths");
        for (String path : paths.keySet()) {
            JsonObject item = paths.getAsJsonObject(path);
            METHODS.stream()
                    .filter(item::has)
                    .forEach(method -> judge(method + " " + path, item.getAsJsonObject(method), soft));
        }
        soft.assertAll();
        for (String thing : List.of("risks", "findings", "tickets", "people", "units", "search", "audit", "my-work")) {
            assertThat(paths.keySet()).anyMatch(path -> path.endsWith("/" + thing));
        }
    }

    @Test
    void paths_are_plain_identifiers_are_single_and_shared_parameters_are_told()
            throws IOException, InterruptedException {
        JsonObject paths = contract().getAsJsonObject("paths");
        assertThat(paths.keySet()).noneMatch(path -> path.contains(":"));
        List<String> identifiers = new ArrayList<>();
        paths.keySet()
                .forEach(path -> METHODS.stream()
                        .filter(paths.getAsJsonObject(path)::has)
                        .map(method -> paths.getAsJsonObject(path).getAsJsonObject(method))
                        .forEach(operation ->
                                identifiers.add(operation.get("operationId").getAsString())));
        assertThat(identifiers).doesNotHaveDuplicates();
        JsonObject tickets = paths.getAsJsonObject(paths.keySet().stream()
                .filter(path -> path.endsWith("/tickets"))
                .findFirst()
                .orElseThrow());
        assertThat(tickets.getAsJsonObject("get").toString()).contains("\"q\"", "\"size\"", "\"assignee\"", "\"200\"");
        assertThat(tickets.getAsJsonObject("post").toString()).contains("Idempotency-Key", "\"201\"");
    }

    private static void judge(String name, JsonObject operation, SoftAssertions soft) {
        soft.assertThat(operation.has("summary")).as(name + " has a title").isTrue();
        soft.assertThat(operation.has("tags")).as(name + " has a group").isTrue();
        soft.assertThat(operation.has("security"))
                .as(name + " says who may call")
                .isTrue();
        JsonObject responses = operation.getAsJsonObject("responses");
        soft.assertThat(responses.keySet()).as(name).contains("400", "401", "403", "404");
        soft.assertThat(responses.getAsJsonObject("400").toString())
                .as(name)
                .contains("application/problem+json", "#/components/schemas/Problem");
    }

    private static JsonObject contract() throws IOException, InterruptedException {
        URI address = URI.create(Installation.url().replaceFirst("/anlan$", "") + "/openapi?format=json");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
