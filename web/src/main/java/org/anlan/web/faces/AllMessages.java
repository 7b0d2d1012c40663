package org.anlan.web.faces;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Every area's texts as one bundle, {@code #{msg['risk.list.title']}}. An area is a file {@code <area>.properties}
 * (Chinese) with {@code <area>_en.properties} in {@code org/anlan/web/messages}; keys are unique over all areas.
 */
public class AllMessages extends ResourceBundle {

    /** The area files. A new file is named here; a test holds the list against the folder. */
    static final List<String> AREAS = List.of(
            "calendar", "common", "desk", "imports", "inspection", "letter", "people", "platform", "risk", "shell");

    private final Map<String, String> texts = new HashMap<>();

    public AllMessages() {
        this(Locale.ROOT);
    }

    AllMessages(Locale locale) {
        Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        ClassLoader loader = AllMessages.class.getClassLoader();
        for (String area : AREAS) {
            ResourceBundle bundle = ResourceBundle.getBundle("org.anlan.web.messages." + area, locale, loader, exact);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
