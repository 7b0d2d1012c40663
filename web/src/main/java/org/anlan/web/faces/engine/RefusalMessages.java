package org.anlan.web.faces.engine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Refusal;
import org.anlan.web.faces.Texts;

/** Puts a refusal on the page: at its fields when it names some (component id = field name), else on top. */
@RequestScoped
public class RefusalMessages {

    private static final Pattern LINE = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.?(\\w*)");

    /** A field of a part, such as {@code schedule.every}: its input is named after the field. */
    private static final Pattern PART = Pattern.compile("^\\w+\\.(\\w+)$");

    private Texts texts;

    protected RefusalMessages() {}

    @Inject
    public RefusalMessages(Texts texts) {
        this.texts = texts;
    }

    public void show(FacesContext faces, Refusal refusal) {
        if (refusal instanceof InvalidInput invalid && !invalid.errors().isEmpty()) {
            invalid.errors().forEach(error -> show(faces, error));
        } else {
            faces.addMessage(null, error(texts.of(refusal)));
        }
        faces.validationFailed();
    }

    private void show(FacesContext faces, InvalidInput.FieldError error) {
        String input = refuse(faces, PART.matcher(error.field()).replaceFirst("$1"));
        if (input == null) {
            String name = texts.find("field." + error.field(), place(error.field()));
            faces.addMessage(null, error(texts.text("error.at_field", name, texts.of(error))));
        } else {
            faces.addMessage(input, error(texts.of(error)));
        }
    }

    /** A line of a list, such as {@code items[3].weight}, as its number and the name of the member. */
    private String place(String field) {
        Matcher line = LINE.matcher(field);
        return line.matches()
                ? texts.text(
                        "error.line",
                        texts.find("field." + line.group(1), line.group(1)),
                        Integer.parseInt(line.group(2)) + 1,
                        texts.find("field." + line.group(3), line.group(3)))
                : field;
    }

    /**
     * Marks the field of the form that was sent. It is read from the request once more: the renderer of a field that is
     * not valid asks for what was sent, and shows nothing when the model has taken that over already.
     *
     * @return client id of the field, or null when the page has none of that name
     */
    private static String refuse(FacesContext faces, String id) {
        AtomicReference<String> found = new AtomicReference<>();
        VisitContext rendered = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(rendered, (context, component) -> {
            if (component instanceof UIForm form && faces.isPostback() && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof EditableValueHolder input && id.equals(component.getId())) {
                if (faces.isPostback()) {
                    component.decode(faces);
                }
                input.setValid(false);
                found.set(component.getClientId(faces));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }
}
