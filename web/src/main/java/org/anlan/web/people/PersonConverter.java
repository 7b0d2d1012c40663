package org.anlan.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.platform.people.People;
import org.anlan.platform.people.People.Choice;
import org.anlan.web.faces.Texts;

/**
 * A person in a field: shown as name and login, kept as login. A login alone does, and so does a name that only one
 * person has; anything else is said at the field.
 */
@Named
@ApplicationScoped
public class PersonConverter implements Converter<String> {

    private static final Pattern SHOWN = Pattern.compile(".*[(（]([^()（）]+)[)）]\\s*");

    @Inject
    People people;

    @Inject
    Texts texts;

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        return login(text).orElseThrow(() -> {
            String said = texts.text("people.pick_unknown", text);
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
        });
    }

    private Optional<String> login(String text) {
        Matcher shown = SHOWN.matcher(text);
        Optional<Choice> named = people.choice(shown.matches() ? shown.group(1).strip() : text);
        return named.map(Choice::login).or(() -> onlyOneNamed(text));
    }

    private Optional<String> onlyOneNamed(String name) {
        List<Choice> same = people.suggest(name).stream()
                .filter(choice -> choice.name().equals(name))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0).login()) : Optional.empty();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String login) {
        return login == null || login.isBlank()
                ? ""
                : people.choice(login).map(PersonConverter::shown).orElse(login);
    }

    static String shown(Choice person) {
        return person.name() + "（" + person.login() + "）";
    }
}
