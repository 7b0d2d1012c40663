package org.anlan.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The launcher's sentences, in Chinese unless the environment asks for English. */
final class Messages {
    private static final String BUNDLE = "org.anlan.launcher.messages";

    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Follows ANLAN_LANG, LC_ALL, LC_MESSAGES and LANG, the first that is set. */
    static Messages of(Map<String, String> environment) {
        String language = Stream.of("ANLAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("zh");
        return new Messages(language.startsWith("en") ? Locale.ENGLISH : Locale.ROOT);
    }

    /** The sentence of a key; numbers are printed without grouping, because they are ports and ids. */
    String text(String key, Object... arguments) {
        Object[] plain = Stream.of(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }
}
