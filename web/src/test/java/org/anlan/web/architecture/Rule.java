package org.anlan.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import org.anlan.platform.attachment.AttachmentOwner;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.indicator.IndicatorSource;
import org.anlan.platform.search.SearchSource;

/** The arrows of the architecture; each names the planted package whose classes break it. */
enum Rule {
    PLATFORM_KNOWS_NO_MODULE(
            noClasses()
                    .that()
                    .resideInAPackage("org.anlan.platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.anlan.risk..", "org.anlan.inspection..", "org.anlan.servicedesk..", "org.anlan.web.."),
            "org.anlan.platform.planted.upward"),
    MODULES_KNOW_NO_SIBLING(
            slices().matching("org.anlan.(risk|inspection|servicedesk)..")
                    .should()
                    .notDependOnEachOther(),
            "org.anlan.risk.planted.sibling",
            "org.anlan.inspection.planted.sibling"),
    MODULES_KNOW_NO_WEB(
            noClasses()
                    .that()
                    .resideInAnyPackage("org.anlan.risk..", "org.anlan.inspection..", "org.anlan.servicedesk..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.anlan.web.."),
            "org.anlan.risk.planted.web"),
    WEB_SEES_DOORS_ONLY(
            noClasses()
                    .that()
                    .resideInAPackage("org.anlan.web..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("org.anlan..domain..", "org.anlan..application..")),
            "org.anlan.web.planted.behind"),
    DOMAIN_IS_PLAIN_JAVA(
            noClasses()
                    .that()
                    .resideInAPackage("org.anlan..domain..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                                    "jakarta.enterprise..",
                                    "jakarta.inject..",
                                    "jakarta.ejb..",
                                    "jakarta.interceptor..",
                                    "jakarta.transaction..",
                                    "jakarta.annotation..",
                                    "jakarta.faces..",
                                    "jakarta.servlet..",
                                    "jakarta.ws.rs..",
                                    "java.sql..",
                                    "java.util.logging..",
                                    "org.slf4j..",
                                    "org.eclipse.microprofile..",
                                    "org.anlan..application..")
                            .or(assignableTo(EntityManager.class))
                            .or(assignableTo(Clock.class))),
            "org.anlan.planted.domain"),
    DOOR_HIDES_WHAT_IS_BEHIND_IT(
            noClasses()
                    .that(Rooms.DOOR)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("org.anlan..domain..", "org.anlan..application..")
                            .or(assignableTo(EntityManager.class))),
            "org.anlan.planted.door"),
    APPLICATION_KNOWS_NO_EDGE(
            noClasses()
                    .that()
                    .resideInAPackage("org.anlan..application..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs.."),
            "org.anlan.planted.application.edge"),
    NO_CYCLES(
            slices().matching("org.anlan.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(Owed.APPLICATION, Owed.APPLICATION),
            "org.anlan.planted.cycle.one",
            "org.anlan.planted.cycle.two"),
    EVENTS_ARE_RECORDS_OF_THE_PLATFORM(
            classes()
                    .that(assignableTo(ModuleEvent.class)
                            .and(not(DescribedPredicate.describe(
                                    "ModuleEvent itself", type -> type.isEquivalentTo(ModuleEvent.class)))))
                    .should()
                    .beRecords()
                    .andShould()
                    .resideInAPackage("org.anlan.platform.event"),
            "org.anlan.planted.event"),
    WHAT_CHANGES_THINGS_IS_A_COMMAND(
            methods().that(DoorMethods.CHANGE_THINGS).should(DoorMethods.BE_COMMANDS),
            "org.anlan.planted.application.command"),
    SESSION_BEANS_ARE_PUBLIC(
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .or()
                    .areAnnotatedWith(Singleton.class)
                    .should()
                    .bePublic(),
            "org.anlan.planted.application.hidden"),
    SESSION_BEANS_HIDE_OR_SHOW(
            methods().that(SessionBeanMethods.OPEN_TO_CALLERS).should().bePublic(),
            "org.anlan.planted.application.halfhidden"),
    /** Payara finds a module's persistence unit only for calls that came into the module through a session bean. */
    PLUG_INS_ARE_SESSION_BEANS(
            classes()
                    .that(resideOutsideOfPackages("org.anlan.platform..")
                            .and(assignableTo(ImportKind.class)
                                    .or(assignableTo(SearchSource.class))
                                    .or(assignableTo(AttachmentOwner.class))
                                    .or(assignableTo(IndicatorSource.class))))
                    .should()
                    .beAnnotatedWith(Stateless.class),
            "org.anlan.planted.application.plugin"),
    PAGES_ARE_NAMED_AND_SCOPED(
            classes()
                    .that()
                    .resideInAPackage("org.anlan.web..")
                    .and()
                    .haveSimpleNameEndingWith("Page")
                    .and()
                    .areAnnotatedWith(jakarta.inject.Named.class)
                    .should()
                    .beAnnotatedWith(jakarta.faces.view.ViewScoped.class)
                    .orShould()
                    .beAnnotatedWith(jakarta.enterprise.context.RequestScoped.class),
            "org.anlan.web.planted.scope"),
    VIEW_SCOPED_BEANS_ARE_SERIALISABLE(
            classes()
                    .that()
                    .areAnnotatedWith(jakarta.faces.view.ViewScoped.class)
                    .should()
                    .beAssignableTo(Serializable.class)
                    .andShould()
                    .beAnnotatedWith(jakarta.inject.Named.class),
            "org.anlan.web.planted.serial"),
    /** Jersey makes and fills another for each request, a tenth of its processor time; nothing of a request is theirs. */
    RESOURCES_ARE_MADE_ONCE(
            classes()
                    .that()
                    .areAnnotatedWith(jakarta.ws.rs.Path.class)
                    .should()
                    .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class),
            "org.anlan.web.planted.resource"),
    FILTERS_ARE_ORDERED_IN_WEB_XML(
            noClasses().should().beAnnotatedWith(jakarta.servlet.annotation.WebFilter.class),
            "org.anlan.web.planted.filter"),
    NO_OLD_DATES(
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName(Date.class.getName()),
            "org.anlan.planted.date"),
    NOTHING_IS_PRINTED(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, "org.anlan.planted.print"),
    ONE_CLOCK(
            noClasses()
                    .that(resideOutsideOfPackages("org.anlan.platform.time"))
                    .should()
                    .callMethodWhere(ClockCalls.READS_THE_COMPUTERS_CLOCK),
            "org.anlan.planted.clock");

    private final ArchRule rule;
    private final String[] planted;

    Rule(ArchRule rule, String... planted) {
        this.rule = rule;
        this.planted = planted;
    }

    ArchRule rule() {
        return rule;
    }

    String[] planted() {
        return planted.clone();
    }

    /** Which classes stand in which room of a module. */
    private static final class Rooms {
        /** The platform's technical packages are no doors: start-up must reach what it starts. */
        static final DescribedPredicate<JavaClass> DOOR = resideInAPackage("org.anlan..")
                .and(not(resideInAnyPackage(
                        "org.anlan.web..",
                        "org.anlan..domain..",
                        "org.anlan..application..",
                        "org.anlan.platform.database..",
                        "org.anlan.platform.job..",
                        "org.anlan.platform.metrics..")))
                .as("doors");
    }

    /** Arrows that point back and are owed a better place, and the one freedom: rooms behind a module's doors share. */
    private static final class Owed {
        static final DescribedPredicate<JavaClass> APPLICATION = resideInAnyPackage(
                "org.anlan.risk..application",
                "org.anlan.servicedesk..application",
                "org.anlan.inspection..application");
    }
}
