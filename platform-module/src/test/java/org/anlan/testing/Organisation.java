package org.anlan.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;

/** Units and people for tests, made by plain SQL: quick, and no test of the doors that make them. */
@Dependent
public class Organisation {

    private static final AtomicLong COUNTED = new AtomicLong(System.currentTimeMillis());

    @Inject
    Database database;

    /** A name nobody else has: prefix and a number. */
    public String fresh(String prefix) {
        return prefix + Long.toString(COUNTED.incrementAndGet(), Character.MAX_RADIX);
    }

    /** @param parentCode null for a root @return code of the new unit */
    public String unit(String parentCode) {
        String code = fresh("u");
        database.execute(
                "insert into platform.unit (code, name, kind, parent_code) values (?, ?, 'DEPARTMENT', ?)",
                code,
                "部门 " + code,
                parentCode);
        return code;
    }

    /** An active person of the unit (null for none) with these roles who can act but not sign in. @return the login */
    public String person(String unitCode, String... roles) {
        String login = fresh("p");
        database.execute(
                "insert into platform.person (login, name, unit_code, password_hash, created_at)"
                        + " values (?, ?, ?, 'none', now())",
                login,
                "人员 " + login,
                unitCode);
        for (String role : roles) {
            int granted = database.execute(
                    "insert into platform.person_role select p.id, r.id from platform.person p, platform.role r"
                            + " where p.login = ? and r.code = ?",
                    login,
                    role);
            if (granted != 1) {
                throw new IllegalArgumentException("no role " + role);
            }
        }
        return login;
    }
}
