package org.anlan.platform.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts as JSON text for jsonb columns: maps and lists of strings, numbers, booleans, enums and dates. */
public final class Json {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    private Json() {}

    public static String write(Object value) {
        return JSONB.toJson(value);
    }

    public static Map<String, Object> readMap(String json) {
        return json == null
                ? new LinkedHashMap<>()
                : JSONB.fromJson(
                        json, new LinkedHashMap<String, Object>() {}.getClass().getGenericSuperclass());
    }

    public static List<String> readStrings(String json) {
        return json == null
                ? new ArrayList<>()
                : JSONB.fromJson(json, new ArrayList<String>() {}.getClass().getGenericSuperclass());
    }
}
