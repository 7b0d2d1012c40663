package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Refusal;

/** Words of the screens in the person's language: texts with arguments, labels of enums and codes, refusals. */
@Named("texts")
@RequestScoped
public class Texts {

    private Appearance appearance;
    private BusinessTime time;

    protected Texts() {}

    @Inject
    public Texts(Appearance appearance, BusinessTime time) {
        this.appearance = appearance;
        this.time = time;
    }

    /** The text of a key; a key without text shows as itself, so that it is seen and never breaks a page. */
    public String text(String key, Object... args) {
        String pattern = find(key, key);
        return args == null || args.length == 0 ? pattern : format(pattern, args);
    }

    /** The text of a key, or the fallback when there is none. */
    public String find(String key, String fallback) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException e) {
            return fallback;
        }
    }

    /** Label of an enum constant, bundle key {@code enum.<Type>.<CONST>}; empty for null. */
    public String label(Enum<?> constant) {
        return constant == null
                ? ""
                : text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Options of a select for enum constants, in their order. */
    public List<Choice> choices(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(c -> new Choice(c, label(c))).toList();
    }

    /** What a refusal says: bundle key {@code error.<code>}; a refusal without own words gets common ones. */
    public String of(Refusal refusal) {
        return refusalText(refusal.code(), refusal.args());
    }

    /** What is wrong with one field. */
    public String of(InvalidInput.FieldError error) {
        return refusalText(error.code(), error.args());
    }

    private String refusalText(String code, List<Object> args) {
        String pattern = find("error." + code, null);
        return pattern == null ? text("error.other", code) : format(pattern, args.toArray());
    }

    private String format(String pattern, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = shown(args[i]);
        }
        MessageFormat message = new MessageFormat(pattern, locale());
        Format plain = new ArgumentFormat(locale());
        Format[] own = message.getFormats();
        for (int i = 0; i < own.length; i++) {
            if (own[i] == null) {
                message.setFormat(i, plain);
            }
        }
        return message.format(shown);
    }

    /** An argument as people read it. */
    private Object shown(Object arg) {
        if (arg instanceof Enum<?> constant) {
            return label(constant);
        }
        if (arg instanceof Instant instant) {
            return time.exact(instant);
        }
        if (arg instanceof LocalDate date) {
            return date.toString();
        }
        if (arg instanceof Collection<?> many) {
            return joined(many);
        }
        return arg;
    }

    /** Several things side by side, as the language writes them. */
    public String joined(Collection<?> many) {
        return many.stream()
                .map(this::shown)
                .map(String::valueOf)
                .collect(Collectors.joining(find("list.joined", ", ")));
    }

    private Locale locale() {
        return appearance.getLocale();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(AllMessages.class.getName(), locale(), AllMessages.class.getClassLoader());
    }
}
