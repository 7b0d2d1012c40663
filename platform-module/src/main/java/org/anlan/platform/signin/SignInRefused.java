package org.anlan.platform.signin;

import org.anlan.platform.Refusal;

/** Sign-in refused; unlike other refusals it is no reason to roll back (failed attempts must be counted). */
@jakarta.ejb.ApplicationException(rollback = false)
public class SignInRefused extends Refusal {
    public SignInRefused(String code, Object... args) {
        super(code, args);
    }
}
