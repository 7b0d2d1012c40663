package org.anlan.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The REST API as one of the demo's people uses it, over kept-alive connections. */
final class Api {
    private static final String PASSWORD = "Anlan-demo-1";

    private final Installation installation;
    private final String authorization;

    Api(Installation installation, String login) {
        this.installation = installation;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IOException any answer but 200 */
    String get(String path) throws IOException {
        return answer(open(path), HttpURLConnection.HTTP_OK);
    }

    /** @throws IOException any answer but 201 */
    String create(String path, String json) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        connection.setFixedLengthStreamingMode(body.length);
        connection.getOutputStream().write(body);
        return answer(connection, HttpURLConnection.HTTP_CREATED);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(installation.url("/anlan/api/v1" + path)).toURL().openConnection();
        connection.setRequestProperty("Authorization", authorization);
        connection.setConnectTimeout(5000);
        connection.setReadTimeout(60_000);
        return connection;
    }

    private static String answer(HttpURLConnection connection, int expected) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String text = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            if (status != expected) {
                throw new IOException(connection.getRequestMethod() + " " + connection.getURL() + ": " + status + " "
                        + text);
            }
            return text;
        }
    }
}
