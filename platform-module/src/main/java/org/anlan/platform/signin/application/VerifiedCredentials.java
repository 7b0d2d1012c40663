package org.anlan.platform.signin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers until five minutes after the last use that a login and password were right: keyed by an HMAC under a key of
 * this process, never by the password. Another security stamp (password, roles, leaving) makes the memory worthless.
 */
@ApplicationScoped
class VerifiedCredentials {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 5_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, Verified> byLogin = new ConcurrentHashMap<>();
    private final SecretKeySpec key;

    @Inject
    Clock clock;

    VerifiedCredentials() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    /** Also remembers it for as long again: eight programs at work would otherwise check a password at the same time. */
    boolean isRemembered(String login, String password, int securityStamp) {
        Verified verified = byLogin.get(login);
        Instant now = clock.instant();
        boolean remembered = verified != null
                && verified.until.isAfter(now)
                && MessageDigest.isEqual(verified.mac, mac(login, password, securityStamp));
        if (remembered && verified.until.isBefore(now.plus(LIFE.dividedBy(2)))) {
            byLogin.replace(login, verified, new Verified(verified.mac, now.plus(LIFE)));
        }
        return remembered;
    }

    void remember(String login, String password, int securityStamp) {
        Instant now = clock.instant();
        if (byLogin.size() >= MOST) {
            byLogin.values().removeIf(old -> old.until.isBefore(now));
        }
        if (byLogin.size() < MOST) {
            byLogin.put(login, new Verified(mac(login, password, securityStamp), now.plus(LIFE)));
        }
    }

    private byte[] mac(String login, String password, int securityStamp) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((login + '\0' + securityStamp + '\0' + password).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Verified(byte[] mac, Instant until) {}
}
