package org.anlan.platform.people.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.signin.OwnAccount;

/** Password policy and hashing: PBKDF2-HMAC-SHA512 with 210,000 iterations (OWASP password storage, 2023). */
@ApplicationScoped
public class Passwords {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int RANDOM_LENGTH = 16;
    private static final int LONGEST = 200;
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "9876543210",
            "qwertyuiop",
            "password12",
            "password123",
            "1q2w3e4r5t",
            "admin12345",
            "woaini1314",
            "a123456789",
            "iloveyou12",
            "123456789a",
            "1234567890a",
            "abcdefghij");

    private final SecureRandom random = new SecureRandom();

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String hashOfNobody;

    @PostConstruct
    void initialize() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        hashOfNobody = hash(random());
    }

    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Takes as long for an account that does not exist ({@code hash} null) as for one that does. */
    public boolean verify(String password, String hash) {
        boolean matches = pbkdf2.verify(password.toCharArray(), hash == null ? hashOfNobody : hash);
        return matches && hash != null;
    }

    public String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** @return the password @throws InvalidInput when it is too short, too long, too common or contains the login */
    public String acceptable(String password, String login) {
        String lower = password == null ? "" : password.toLowerCase(Locale.ROOT);
        new InvalidInput.Collector()
                .rejectIf(
                        lower.length() < OwnAccount.MIN_PASSWORD, "password", "password_short", OwnAccount.MIN_PASSWORD)
                .rejectIf(lower.length() > LONGEST, "password", "too_long", LONGEST)
                .rejectIf(COMMON.contains(lower) || isOneCharacter(lower), "password", "password_common")
                .rejectIf(lower.contains(login), "password", "password_like_login")
                .throwIfAny();
        return password;
    }

    private static boolean isOneCharacter(String text) {
        return text.chars().distinct().count() == 1;
    }
}
