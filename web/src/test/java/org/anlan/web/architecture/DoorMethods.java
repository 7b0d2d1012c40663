package org.anlan.web.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.Command;
import org.anlan.platform.imports.ImportKind;

/**
 * Methods behind a door, and whether they store something: themselves, or through other classes of the application
 * rooms. Calls to interfaces and to commands end the search; what is behind another door is that door's concern. An
 * {@link ImportKind} is a plug-in that runs inside the import's own command.
 */
final class DoorMethods {

    private static final Set<String> STORING = Set.of("persist", "merge", "remove");

    static final DescribedPredicate<JavaMethod> CHANGE_THINGS = DescribedPredicate.describe(
            "stand behind a door and store something",
            method -> isBehindDoor(method) && stores(method, new HashSet<>()));

    static final ArchCondition<JavaMethod> BE_COMMANDS = new ArchCondition<>("be marked as @Command") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean marked =
                    method.isAnnotatedWith(Command.class) || method.getOwner().isAnnotatedWith(Command.class);
            events.add(new SimpleConditionEvent(
                    method, marked, method.getFullName() + (marked ? " is" : " is not") + " a @Command"));
        }
    };

    private DoorMethods() {}

    private static boolean isBehindDoor(JavaMethod method) {
        return isApplication(method.getOwner())
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().getAllRawInterfaces().stream()
                        .filter(type -> type.getPackageName().startsWith("org.anlan"))
                        .filter(type -> !isApplication(type) && !type.isEquivalentTo(ImportKind.class))
                        .anyMatch(door ->
                                door.getMethods().stream().anyMatch(declared -> sameSignature(declared, method)));
    }

    private static boolean sameSignature(JavaMethod declared, JavaMethod method) {
        return declared.getName().equals(method.getName())
                && declared.getRawParameterTypes().size()
                        == method.getRawParameterTypes().size();
    }

    private static boolean stores(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method) && method.getMethodCallsFromSelf().stream().anyMatch(call -> storesBy(call, seen));
    }

    private static boolean storesBy(JavaMethodCall call, Set<JavaMethod> seen) {
        JavaClass owner = call.getTargetOwner();
        if (owner.isEquivalentTo(EntityManager.class)) {
            return STORING.contains(call.getName());
        }
        if (owner.isEquivalentTo(StaleVersion.class)) {
            return call.getName().equals("require");
        }
        return isApplication(owner)
                && call.getTarget()
                        .resolveMember()
                        .filter(found -> owner.equals(call.getOriginOwner()) || !isCommand(found))
                        .filter(found -> stores(found, seen))
                        .isPresent();
    }

    private static boolean isCommand(JavaMethod method) {
        return method.isAnnotatedWith(Command.class) || method.getOwner().isAnnotatedWith(Command.class);
    }

    private static boolean isApplication(JavaClass type) {
        return type.getPackageName().startsWith("org.anlan") && (type.getPackageName() + ".").contains(".application.");
    }
}
