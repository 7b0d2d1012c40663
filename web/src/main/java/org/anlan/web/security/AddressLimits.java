package org.anlan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.signin.SignInRefused;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What one address may try without an account: guess passwords (of whatever logins; each account has its own lock
 * besides) and report hazards. A whole office can stand behind one address, so only what fails counts at the sign-in.
 */
@ApplicationScoped
public class AddressLimits {

    private static final Duration WHILE = Duration.ofMinutes(10);

    private final RateLimit failures = new RateLimit(setting("anlan.limit.failed-sign-ins", 30), WHILE);
    private final RateLimit reports = new RateLimit(setting("anlan.limit.anonymous-reports", 20), WHILE);

    @Inject
    Clock clock;

    private static int setting(String name, int otherwise) {
        return ConfigProvider.getConfig().getOptionalValue(name, Integer.class).orElse(otherwise);
    }

    /** @throws SignInRefused {@code sign_in.too_many} with the minutes to wait */
    void requireSignIn(String address) {
        Duration rest = failures.rest(address, clock.instant());
        if (!rest.isZero()) {
            throw new SignInRefused("sign_in.too_many", minutes(rest));
        }
    }

    void signInFailed(String address) {
        failures.count(address, clock.instant());
    }

    /**
     * Counts a report that comes without an account.
     *
     * @throws RuleBroken {@code report.too_many} with the minutes to wait
     */
    public void requireReport(HttpServletRequest request) {
        String address = ClientAddress.of(request);
        Duration rest = reports.rest(address, clock.instant());
        if (!rest.isZero()) {
            throw new RuleBroken("report.too_many", minutes(rest));
        }
        reports.count(address, clock.instant());
    }

    private static long minutes(Duration rest) {
        return rest.toMinutes() + 1;
    }
}
