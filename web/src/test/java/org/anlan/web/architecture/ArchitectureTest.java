package org.anlan.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The code of all modules keeps the rules, and each rule finds the violation planted for it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("org/anlan/testing"))
            .importPackages("org.anlan");

    @Test
    void the_classes_of_every_module_are_looked_at() {
        for (String module : new String[] {"platform", "risk", "inspection", "servicedesk", "web"}) {
            assertThat(PRODUCTION)
                    .as(module)
                    .anyMatch(type -> type.getPackageName().startsWith("org.anlan." + module));
        }
        assertThat(PRODUCTION).noneMatch(type -> type.getPackageName().contains("planted"));
    }

    @ParameterizedTest
    @EnumSource
    void production_code_keeps(Rule rule) {
        rule.rule().allowEmptyShould(true).check(PRODUCTION);
    }

    @ParameterizedTest
    @EnumSource
    void planted_violation_is_found_by(Rule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(rule.planted());
        assertThat(rule.rule().allowEmptyShould(true).evaluate(planted).hasViolation())
                .as("%s bites %s", rule, String.join(", ", rule.planted()))
                .isTrue();
    }
}
