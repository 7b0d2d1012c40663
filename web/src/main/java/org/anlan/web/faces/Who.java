package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;

/** The person of this request, for the shell and for {@code rendered} of actions. */
@Named("who")
@RequestScoped
public class Who {

    private CallerContext callers;

    protected Who() {}

    @Inject
    public Who(CallerContext callers) {
        this.callers = callers;
    }

    public boolean isAnonymous() {
        return caller().isAnonymous();
    }

    public String getLogin() {
        return caller().login();
    }

    public String getName() {
        return caller().name();
    }

    /** One sign for the round picture: the last of a Chinese name, the first of others. */
    public String getInitial() {
        return initial(getName());
    }

    public String initial(String name) {
        if (name == null || name.isBlank()) {
            return "?";
        }
        int first = name.codePointAt(0);
        boolean chinese = Character.isIdeographic(first);
        int sign = chinese ? name.codePointBefore(name.length()) : Character.toUpperCase(first);
        return Character.toString(sign);
    }

    /** Permissions held at any scope, as a map for {@code #{who.may['risk.edit']}}; the doors check for themselves. */
    public Map<String, Boolean> getMay() {
        return new PermissionMap(caller().grants().keySet());
    }

    private Caller caller() {
        return callers.current();
    }
}
