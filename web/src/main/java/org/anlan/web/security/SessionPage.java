package org.anlan.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.signin.OwnAccount;
import org.anlan.platform.signin.SignIn;

/** Signing out and changing the own password: what touches the browser's session itself. */
@Named
@RequestScoped
public class SessionPage {

    private String current;
    private String password;
    private String repeated;

    @Inject
    SignIn signIn;

    @Inject
    OwnAccount account;

    @Inject
    AccessControl access;

    @Inject
    Clock clock;

    public void signOut() throws IOException {
        signIn.signedOut(access.caller());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().invalidateSession();
        faces.getExternalContext().redirect(request(faces).getContextPath() + Paths.SIGN_IN);
    }

    /** @throws org.anlan.platform.InvalidInput for the fields current, password or repeated */
    public void changePassword() throws IOException {
        if (password == null || !password.equals(repeated)) {
            throw InvalidInput.of("repeated", "password_differs");
        }
        int stamp = account.changePassword(current, password);
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = request(faces);
        new SessionTicket(access.caller().login(), stamp, clock.instant()).goOn(request);
        faces.getExternalContext().redirect(request.getContextPath() + "/");
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
