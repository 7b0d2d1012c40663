package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** An answer of the API, read as JSON. */
record Answer(HttpResponse<String> response) {

    /** @return itself, when the status is the expected one */
    Answer status(int expected) {
        assertThat(response.statusCode())
                .as(response.request().method() + " " + response.uri().getPath() + ": " + response.body())
                .isEqualTo(expected);
        return this;
    }

    /** A refusal with its code, as problem+json and without a stack trace. */
    Answer problem(int expected, String code) {
        status(expected);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(text("code")).isEqualTo(code);
        assertThat(json().get("status").getAsInt()).isEqualTo(expected);
        assertThat(text("detail")).isNotBlank().doesNotContain("???");
        assertThat(response.body()).doesNotContain("at org.").doesNotContain("Exception");
        return this;
    }

    /** A refusal of what was given for one field. */
    Answer field(String field, String code) {
        problem(400, "invalid_input");
        List<String> errors = StreamSupport.stream(
                        json().getAsJsonArray("errors").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(error -> error.get("field").getAsString() + " "
                        + error.get("code").getAsString())
                .toList();
        assertThat(errors).contains(field + " " + code);
        return this;
    }

    JsonObject json() {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    JsonArray array() {
        return JsonParser.parseString(response.body()).getAsJsonArray();
    }

    String text(String field) {
        JsonElement value = json().get(field);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    String etag() {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    List<String> actions() {
        return texts(json().getAsJsonArray("allowedActions"));
    }

    List<String> missing() {
        return texts(json().getAsJsonArray("missing"));
    }

    /** Numbers of the items of a list or of an array. */
    List<String> numbers() {
        JsonElement body = JsonParser.parseString(response.body());
        JsonArray items = body.isJsonArray()
                ? body.getAsJsonArray()
                : body.getAsJsonObject().getAsJsonArray("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.getAsJsonObject().get("number").getAsString())
                .toList();
    }

    private static List<String> texts(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }
}
