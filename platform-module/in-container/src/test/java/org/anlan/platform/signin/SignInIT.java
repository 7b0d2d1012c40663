package org.anlan.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.people.People;
import org.anlan.platform.people.SavePerson;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class SignInIT extends InContainer {

    private static final String PASSWORD = "Steile-Treppe-7";

    @Inject
    SignIn signIn;

    @Inject
    OwnAccount account;

    @Inject
    People people;

    @Test
    void right_password_gives_the_caller_with_the_widest_grants() {
        String login = person("manager", "auditor");
        SignIn.Session session = signIn.signIn(login.toUpperCase(Locale.ROOT), PASSWORD, "10.0.0.1", "r1");
        assertThat(session.mustChangePassword()).isTrue();
        assertThat(session.caller().grants()).containsEntry("person.read", DataScope.ALL);
        assertThat(session.caller().sourceIp()).isEqualTo("10.0.0.1");
        assertThat(bed.database().auditActions("person", login))
                .containsExactly("person.registered", "person.signed_in");
        assertThat(signIn.resume(login, session.securityStamp(), null, null)).isPresent();
        assertThat(signIn.resume(login, session.securityStamp() + 1, null, null))
                .isEmpty();
    }

    @Test
    void wrong_unknown_and_left_look_alike() {
        String left = person("employee");
        bed.as("admin", () -> people.leave(left, version(left)));
        for (String login : List.of(person("employee"), "no-such-login", left)) {
            String password = login.equals(left) ? PASSWORD : "wrong";
            assertThatThrownBy(() -> signIn.signIn(login, password, null, null))
                    .isInstanceOf(SignInRefused.class)
                    .hasMessage("sign_in.wrong");
        }
        assertThatThrownBy(() -> signIn.signIn(null, null, null, null)).isInstanceOf(SignInRefused.class);
    }

    @Test
    void failures_at_the_same_time_are_all_counted() {
        String login = person("employee");
        bed.inParallel(2, () -> {
            assertThatThrownBy(() -> signIn.signIn(login, "wrong", null, null)).isInstanceOf(SignInRefused.class);
            return null;
        });
        assertThat(failures(login)).isEqualTo(2);
        assertThat(bed.database().auditActions("person", login))
                .containsExactly("person.registered", "person.sign_in_failed", "person.sign_in_failed");
    }

    @Test
    void fifth_failure_locks_even_the_right_password_out() {
        String login = person("employee");
        for (int i = 0; i < SignIn.FREE_ATTEMPTS; i++) {
            assertThatThrownBy(() -> signIn.signIn(login, "wrong", null, null)).hasMessage("sign_in.wrong");
        }
        assertThatThrownBy(() -> signIn.signIn(login, PASSWORD, null, null)).hasMessage("sign_in.locked [1]");

        bed.database().execute("update platform.person set locked_until = now() where login = ?", login);
        signIn.signIn(login, PASSWORD, null, null);
        assertThat(failures(login)).isZero();
    }

    @Test
    void a_password_that_is_remembered_does_not_pass_a_lock() {
        String login = person("employee");
        signIn.verify(login, PASSWORD, null, null);
        for (int i = 0; i < SignIn.FREE_ATTEMPTS; i++) {
            assertThatThrownBy(() -> signIn.verify(login, "wrong", null, null)).hasMessage("sign_in.wrong");
        }
        assertThatThrownBy(() -> signIn.verify(login, PASSWORD, null, null)).hasMessage("sign_in.locked [1]");
    }

    @Test
    void reset_lifts_the_lock() {
        String login = person("employee");
        for (int i = 0; i < SignIn.FREE_ATTEMPTS; i++) {
            assertThatThrownBy(() -> signIn.signIn(login, "wrong", null, null)).hasMessage("sign_in.wrong");
        }
        String fresh = bed.as("admin", () -> people.resetPassword(login, version(login)));
        assertThat(signIn.signIn(login, fresh, null, null).mustChangePassword()).isTrue();
    }

    @Test
    void own_password_is_changed_by_policy_and_ends_other_sessions() {
        String login = person("employee");
        SignIn.Session session = signIn.signIn(login, PASSWORD, null, null);
        for (String bad : List.of("short", "1111111111", "password123", "x" + login + "yz", PASSWORD)) {
            assertThatThrownBy(() -> bed.asPerson(login, () -> account.changePassword(PASSWORD, bad)))
                    .as(bad)
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> bed.asPerson(login, () -> account.changePassword("wrong", "Ganz-neu-1234")))
                .isInstanceOf(InvalidInput.class);
        int stamp = bed.asPerson(login, () -> account.changePassword(PASSWORD, "Ganz-neu-1234"));
        assertThat(signIn.resume(login, session.securityStamp(), null, null)).isEmpty();
        assertThat(signIn.resume(login, stamp, null, null)).isPresent();
        assertThat(signIn.signIn(login, "Ganz-neu-1234", null, null).mustChangePassword())
                .isFalse();
    }

    @Test
    void token_acts_for_its_owner_until_it_is_revoked_or_expires() {
        String login = person("auditor");
        OwnAccount.NewToken token = bed.asPerson(login, () -> account.createToken("脚本", true, 30));
        SignIn.Session session =
                signIn.byToken(token.secret(), "10.0.0.2", "r2").orElseThrow();
        assertThat(session.readOnly()).isTrue();
        assertThat(session.caller().login()).isEqualTo(login);
        assertThat(bed.asPerson(login, account::tokens)).hasSize(1);
        assertThat(bed.database().column("select token_hash from platform.personal_token"))
                .doesNotContain(token.secret());

        String other = bed.organisation().person(null);
        assertThatThrownBy(() -> bed.asPerson(
                        other, () -> account.revokeToken(token.token().id())))
                .isInstanceOf(NotFound.class);
        bed.asPerson(login, () -> account.revokeToken(token.token().id()));
        assertThat(signIn.byToken(token.secret(), null, null)).isEmpty();

        OwnAccount.NewToken second = bed.asPerson(login, () -> account.createToken("短", false, 1));
        bed.database().execute("update platform.personal_token set expires_at = now() where name = '短'");
        assertThat(signIn.byToken(second.secret(), null, null)).isEmpty();
        assertThat(signIn.byToken("anlan_nonsense", null, null)).isEmpty();
    }

    private String person(String... roles) {
        String login = bed.organisation().fresh("s");
        SavePerson save = new SavePerson(login, 0, "登录者", null, null, null, null, null, List.of(roles));
        bed.as("admin", () -> people.register(save, PASSWORD, true));
        return login;
    }

    private long version(String login) {
        return bed.database()
                .number("select version from platform.person where login = ?", login)
                .longValue();
    }

    private int failures(String login) {
        return bed.database()
                .number("select failed_attempts from platform.person where login = ?", login)
                .intValue();
    }
}
