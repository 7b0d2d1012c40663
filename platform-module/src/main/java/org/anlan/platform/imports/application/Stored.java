package org.anlan.platform.imports.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportMessage.Severity;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.SheetReport.SkippedLine;
import org.anlan.platform.json.Json;

/** How messages, cells and reports are kept as JSON. */
final class Stored {

    private Stored() {}

    static String messages(List<ImportMessage> messages) {
        return Json.write(
                Map.of("messages", messages.stream().map(Stored::message).toList()));
    }

    private static Map<String, Object> message(ImportMessage m) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("severity", m.severity().name());
        kept.put("row", m.row());
        kept.put("column", m.column());
        kept.put("code", m.code());
        kept.put("args", args(m.args()));
        return kept;
    }

    /** Numbers and lists stay what they are, everything else becomes text. */
    static List<Object> args(List<?> args) {
        return args.stream().<Object>map(Stored::arg).toList();
    }

    private static Object arg(Object arg) {
        if (arg instanceof Integer || arg instanceof Long || arg instanceof BigDecimal) {
            return arg;
        }
        return arg instanceof List<?> many ? args(many) : String.valueOf(arg);
    }

    static String problemArgs(List<?> args) {
        return Json.write(Map.of("args", args(args)));
    }

    static List<Object> problemArgs(String json) {
        return list(Json.readMap(json), "args");
    }

    static List<ImportMessage> messages(String json) {
        return maps(Json.readMap(json), "messages").stream()
                .map(m -> new ImportMessage(
                        Severity.valueOf(text(m, "severity")),
                        number(m, "row"),
                        text(m, "column"),
                        text(m, "code"),
                        list(m, "args")))
                .toList();
    }

    static String cells(Map<String, String> values, Map<String, String> extras) {
        return Json.write(Map.of("values", values, "extras", extras));
    }

    static Map<String, String> cells(String json, String part) {
        return texts(Json.readMap(json), part);
    }

    static String sheets(List<SheetReport> sheets) {
        return Json.write(Map.of("sheets", sheets.stream().map(Stored::sheet).toList()));
    }

    private static Map<String, Object> sheet(SheetReport s) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("name", s.name());
        kept.put("layout", s.layout());
        kept.put("title", s.title());
        kept.put("facts", s.facts());
        kept.put("headers", s.headers());
        kept.put("unknown", s.unknownHeaders());
        kept.put("rows", s.rows());
        List<Map<String, Object>> skipped = s.skipped().stream()
                .map(line -> Map.<String, Object>of("row", line.row(), "reason", line.reason(), "text", line.text()))
                .toList();
        kept.put("skipped", skipped);
        return kept;
    }

    static List<SheetReport> sheets(String json) {
        return maps(Json.readMap(json), "sheets").stream()
                .map(s -> new SheetReport(
                        text(s, "name"),
                        text(s, "layout"),
                        text(s, "title"),
                        texts(s, "facts"),
                        texts(s, "headers"),
                        list(s, "unknown").stream().map(String::valueOf).toList(),
                        maps(s, "skipped").stream()
                                .map(l -> new SkippedLine(number(l, "row"), text(l, "reason"), text(l, "text")))
                                .toList(),
                        number(s, "rows")))
                .toList();
    }

    private static String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    private static int number(Map<String, Object> map, String key) {
        return ((Number) map.get(key)).intValue();
    }

    private static List<Object> list(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> many ? new ArrayList<>(many) : List.of();
    }

    private static Map<String, String> texts(Map<String, Object> map, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (map.get(key) instanceof Map<?, ?> found) {
            found.forEach((k, v) -> texts.put(k.toString(), String.valueOf(v)));
        }
        return texts;
    }

    private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (Object element : list(map, key)) {
            Map<String, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) element).forEach((k, v) -> copy.put(k.toString(), v));
            maps.add(copy);
        }
        return maps;
    }
}
