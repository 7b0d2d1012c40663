package org.anlan.web.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

/**
 * Methods that others could call on a session bean: Payara answers a call to one that is not public by an error, and
 * does not start with an observer that is not.
 */
final class SessionBeanMethods {

    private static final List<Class<? extends Annotation>> CALLED_BY_THE_SERVER =
            List.of(PostConstruct.class, PreDestroy.class, Schedule.class, Schedules.class, Timeout.class);

    static final DescribedPredicate<JavaMethod> OPEN_TO_CALLERS =
            DescribedPredicate.describe("of session beans are open to callers", SessionBeanMethods::isOpen);

    private SessionBeanMethods() {}

    private static boolean isOpen(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return isSessionBean(method.getOwner())
                && !modifiers.contains(JavaModifier.PRIVATE)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && CALLED_BY_THE_SERVER.stream().noneMatch(method::isAnnotatedWith);
    }

    private static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }
}
