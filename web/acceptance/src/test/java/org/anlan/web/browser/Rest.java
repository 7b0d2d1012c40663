package org.anlan.web.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.web.installation.Installation;

/** Prepares by REST what a browser test is not about. */
final class Rest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");

    private Rest() {}

    /** @return the answer, which must be a success */
    static String post(String login, String path, String json) {
        String basic = Base64.getEncoder().encodeToString((login + ":" + Installation.PASSWORD).getBytes());
        HttpRequest request = HttpRequest.newBuilder(URI.create(Installation.url() + "/api/v1" + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The number of the thing that was answered. */
    static String number(String answer) {
        Matcher found = NUMBER.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("no number in " + answer);
        }
        return found.group(1);
    }
}
