package org.anlan.web.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.people.Theme;
import org.anlan.platform.signin.OwnAccount;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;

/** One's own account: how to be reached, how pages look, tokens for programs. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    @Inject
    transient OwnAccount account;

    @Inject
    transient AccessControl access;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String phone;
    private String email;
    private String language;
    private Theme theme;
    private String tokenName;
    private boolean tokenReadOnly = true;
    private int tokenDays = 90;
    private String newToken;

    private transient List<OwnAccount.Token> tokens;

    /** View action. */
    public void load() {
        OwnAccount.Settings settings = account.settings();
        phone = settings.phone();
        email = settings.email();
        language = settings.language();
        theme = settings.theme();
    }

    public String saveContact() {
        account.changeContact(phone, email);
        return go.done("profile.contact").to("/profile.xhtml");
    }

    public String savePreferences() {
        account.changePreferences(language, theme);
        return go.done("profile.preferences").to("/profile.xhtml");
    }

    /** Shows the token once, on this page. */
    public void createToken() {
        newToken = account.createToken(tokenName, tokenReadOnly, tokenDays).secret();
        tokenName = null;
        tokens = null;
    }

    public String revokeToken(UUID id) {
        account.revokeToken(id);
        return go.done("profile.token_revoked").to("/profile.xhtml");
    }

    public List<OwnAccount.Token> getTokens() {
        if (tokens == null) {
            tokens = account.tokens();
        }
        return tokens;
    }

    public List<Choice> getLanguages() {
        return Stream.of("zh-CN", "en")
                .map(tag -> new Choice(tag, texts.text("profile.language." + tag)))
                .toList();
    }

    public List<Choice> getThemes() {
        return texts.choices(List.of(Theme.values()));
    }

    public String getLogin() {
        return access.caller().login();
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public boolean isTokenReadOnly() {
        return tokenReadOnly;
    }

    public void setTokenReadOnly(boolean tokenReadOnly) {
        this.tokenReadOnly = tokenReadOnly;
    }

    public int getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(int tokenDays) {
        this.tokenDays = tokenDays;
    }

    public String getNewToken() {
        return newToken;
    }
}
