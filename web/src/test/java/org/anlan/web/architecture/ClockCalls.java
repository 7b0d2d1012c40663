package org.anlan.web.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;

/** Calls that ask the computer what time it is, instead of the injected clock. */
final class ClockCalls {

    private static final Set<String> OF_SYSTEM = Set.of("currentTimeMillis");

    static final DescribedPredicate<JavaCall<?>> READS_THE_COMPUTERS_CLOCK =
            DescribedPredicate.describe("the computer's clock is read", ClockCalls::readsClock);

    private ClockCalls() {}

    private static boolean readsClock(JavaCall<?> call) {
        if (!(call instanceof JavaMethodCall)) {
            return false;
        }
        String owner = call.getTargetOwner().getName();
        boolean takesNoClock =
                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.startsWith("java.time.") && call.getName().equals("now") && takesNoClock
                || owner.equals(Clock.class.getName()) && call.getName().startsWith("system")
                || owner.equals("java.lang.System") && OF_SYSTEM.contains(call.getName());
    }
}
