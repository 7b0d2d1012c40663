package org.anlan.benchmark;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes maps, collections, texts, numbers and booleans as JSON, a line for each entry; numbers to three places. */
final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String write(Object value) {
        Json json = new Json();
        json.add(value, "");
        return json.text.append('\n').toString();
    }

    private void add(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            block('{', '}', indent, entries, entry -> {
                quote(entry.getKey().toString());
                text.append(": ");
                add(entry.getValue(), indent + "  ");
            });
        } else if (value instanceof Collection<?> list) {
            block('[', ']', indent, list.iterator(), item -> add(item, indent + "  "));
        } else if (value instanceof Double number) {
            text.append(String.format(Locale.ROOT, "%.3f", number));
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            quote(value.toString());
        }
    }

    private <T> void block(char open, char close, String indent, Iterator<T> items, java.util.function.Consumer<T> add) {
        text.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            text.append('\n').append(indent).append("  ");
            add.accept(items.next());
            text.append(items.hasNext() ? "," : "");
        }
        text.append(any ? "\n" + indent : "").append(close);
    }

    private void quote(String value) {
        text.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
