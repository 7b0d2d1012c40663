package org.anlan.platform.database;

import java.time.Instant;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** Arguments of native statements that may be null: Hibernate binds an untyped null as bytes, which SQL cannot cast. */
public final class SqlValues {
    private SqlValues() {}

    public static Object text(String text) {
        return new TypedParameterValue<>(StandardBasicTypes.STRING, text);
    }

    public static Object instant(Instant instant) {
        return new TypedParameterValue<>(StandardBasicTypes.INSTANT, instant);
    }
}
