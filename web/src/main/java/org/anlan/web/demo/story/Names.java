package org.anlan.web.demo.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.platform.setup.SetupMarks;

/** Which business number a record of the story got; kept over a crash. */
@ApplicationScoped
public class Names {

    private static final String PREFIX = "demo.name.";

    private final Map<String, String> numbers = new ConcurrentHashMap<>();

    @Inject
    SetupMarks marks;

    /** What is stored, and nothing that a transaction gave back. */
    void recall() {
        numbers.clear();
        marks.startingWith(PREFIX).forEach((name, number) -> numbers.put(name.substring(PREFIX.length()), number));
    }

    public void give(String name, String number) {
        numbers.put(name, number);
        marks.set(PREFIX + name, number);
    }

    /** @throws IllegalStateException nothing of the story is called so yet */
    public String number(String name) {
        String number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("the story has no " + name + " yet");
        }
        return number;
    }

    public boolean has(String name) {
        return numbers.containsKey(name);
    }
}
