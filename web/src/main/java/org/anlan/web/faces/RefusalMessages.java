package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Refusal;

/** Puts a refusal on the page: at its fields when it names some (component id = field name), else on top. */
@RequestScoped
public class RefusalMessages {

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
        UIComponent input = input(faces, error.field());
        if (input == null) {
            String name = texts.find("field." + error.field(), error.field());
            faces.addMessage(null, error(texts.text("error.at_field", name, texts.of(error))));
        } else {
            ((EditableValueHolder) input).setValid(false);
            faces.addMessage(input.getClientId(faces), error(texts.of(error)));
        }
    }

    private static UIComponent input(FacesContext faces, String id) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof EditableValueHolder && id.equals(component.getId()) && component.isRendered()) {
                found.set(component);
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
