package org.anlan.web.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.anlan.web.installation.Installation;

/** A program that talks to the REST API as one person. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String authorization;

    private Api(String authorization) {
        this.authorization = authorization;
    }

    public static Api as(String login) {
        return basic(login, Installation.PASSWORD);
    }

    static Api basic(String login, String password) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Api("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    static Api bearer(String token) {
        return new Api("Bearer " + token);
    }

    static Api nobody() {
        return new Api(null);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    /** @param headers name and value in turn */
    HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Installation.url() + "/api/v1" + path))
                .method(
                        method,
                        json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
