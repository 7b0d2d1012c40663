package org.anlan.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.anlan.platform.signin.SignIn;
import org.anlan.web.demo.DemoAccount;
import org.anlan.web.demo.DemoMode;

/** The sign-in page. A refusal is shown on the page; the login stays typed, the password does not. */
@Named
@RequestScoped
public class SignInPage {

    private String login;
    private String password;
    private String to;

    @Inject
    SignIn signIn;

    @Inject
    Authentication authentication;

    @Inject
    DemoMode demoMode;

    @Inject
    Clock clock;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String address = ClientAddress.of(request);
        SignIn.Session session =
                authentication.checked(address, () -> signIn.signIn(login, password, address, RequestIds.of(request)));
        new SessionTicket(session.caller().login(), session.securityStamp(), clock.instant()).start(request);
        String target = session.mustChangePassword() ? Paths.CHANGE_PASSWORD : target();
        faces.getExternalContext().redirect(request.getContextPath() + target);
    }

    /** Only a path of this application: never somewhere else on the word of a link. */
    private String target() {
        boolean own =
                to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && !to.contains(":");
        return own && !to.startsWith(Paths.SIGN_IN) ? to : "/";
    }

    public boolean isDemo() {
        return demoMode.isOn();
    }

    public List<DemoAccount> getDemoAccounts() {
        return demoMode.accounts();
    }

    public String getDemoPassword() {
        return DemoMode.PASSWORD;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
