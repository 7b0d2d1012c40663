package org.anlan.platform.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.platform.people.Theme;

/** Door: what everybody may do with the own account. */
public interface OwnAccount {

    int MIN_PASSWORD = 10;

    Settings settings();

    /**
     * Ends all other sessions.
     *
     * @throws org.anlan.platform.InvalidInput the current password is wrong, or the new one too short (10), too common,
     *     like the login, or the same as before
     * @return the new security stamp, for the session that goes on
     */
    int changePassword(String current, String replacement);

    /** @param language {@code zh-CN} or {@code en} */
    void changePreferences(String language, Theme theme);

    void changeContact(String phone, String email);

    List<Token> tokens();

    /** @param days life of the token, 1 to 366 @return the token itself, shown once */
    NewToken createToken(String name, boolean readOnly, int days);

    void revokeToken(UUID id);

    record Settings(String phone, String email, String language, Theme theme) {}

    record Token(
            UUID id,
            String name,
            String prefix,
            boolean readOnly,
            Instant createdAt,
            Instant expiresAt,
            Instant lastUsedAt,
            Instant revokedAt) {}

    record NewToken(Token token, String secret) {}
}
