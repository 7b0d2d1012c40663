package org.anlan.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tickets by REST, for tests that need one to begin with. */
public final class DeskApi {
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([A-Z]-\\d{8}-\\d{4,})\"");

    private DeskApi() {}

    /** @return the number of the ticket that the agent registers */
    public static String register(String json) {
        HttpResponse<String> made = Api.as("agent").send("POST", "/tickets", json);
        return number(made);
    }

    static String number(HttpResponse<String> made) {
        Matcher found = NUMBER.matcher(made.body());
        if (made.statusCode() != 201 || !found.find()) {
            throw new AssertionError(made.statusCode() + " " + made.body());
        }
        return found.group(1);
    }

    /** @throws AssertionError it was refused */
    public static void post(String login, String path, String json) {
        HttpResponse<String> answer = Api.as(login).send("POST", path, json);
        assertThat(answer.statusCode()).as(path + answer.body()).isIn(200, 201);
    }

    /** Accepted by the agent, sent to the worker and begun. */
    public static void begin(String number) {
        String actions = "/tickets/" + number + "/actions/";
        post("agent", actions + "accept", "{}");
        post("agent", actions + "dispatch", "{\"assignee\":\"field\"}");
        post("field", actions + "start", "{}");
    }
}
