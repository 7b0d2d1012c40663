package org.anlan.web.rest;

import com.google.gson.Gson;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who works with the API. */
final class Person {

    private static final Gson GSON = new Gson();

    private final Api api;

    private Person(Api api) {
        this.api = api;
    }

    static Person as(String login) {
        return new Person(Api.as(login));
    }

    Answer get(String path) {
        return new Answer(api.get(path));
    }

    /** @param facts field and value in turn */
    Answer post(String path, Object... facts) {
        return new Answer(api.send("POST", path, json(facts)));
    }

    Answer postAs(String key, String path, Object... facts) {
        return new Answer(api.send("POST", path, json(facts), "Idempotency-Key", key));
    }

    Answer put(String path, Object... facts) {
        return new Answer(api.send("PUT", path, json(facts)));
    }

    /** A change of the version that was seen. */
    Answer postSeen(String etag, String path, Object... facts) {
        return new Answer(api.send("POST", path, json(facts), "If-Match", etag));
    }

    /** Takes the step on the record as it stands now. */
    Answer act(String things, String number, String action, Object... facts) {
        return post("/" + things + "/" + number + "/actions/" + action, facts);
    }

    HttpResponse<String> raw(String method, String path, String json, String... headers) {
        return api.send(method, path, json, headers);
    }

    static String json(Object... facts) {
        return GSON.toJson(map(facts));
    }

    static Map<String, Object> map(Object... facts) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put((String) facts[i], facts[i + 1]);
        }
        return map;
    }
}
