package org.anlan.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.attachment.AttachmentOwner;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.search.Search;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.ChangeRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RiskDoorIT extends InContainer {
    @Inject
    RiskService service;

    @Inject
    RiskQueries queries;

    @Inject
    Registers registers;

    @Inject
    LevelSchemes schemes;

    @Inject
    Search search;

    @Inject
    Duties duties;

    @Inject
    @Any
    Instance<ImportKind> imports;

    @Inject
    @Any
    Instance<AttachmentOwner> owners;

    private String unit;
    private String safety;
    private String manager;
    private String head;

    @BeforeEach
    void staff() {
        unit = bed.organisation().unit(null);
        safety = bed.organisation().person(unit, "safety");
        manager = bed.organisation().person(unit, "manager");
        head = bed.organisation().person(unit, "head");
    }

    @Test
    void risk_goes_through_three_hands_and_leaves_audit_duties_and_notice() {
        String number = register("更换燃气表");
        act(safety, number, RiskAction.SUBMIT);
        assertThat(bed.asPerson(manager, () -> duties.mine(50)))
                .extracting(d -> d.duty().objectNumber())
                .contains(number);
        act(manager, number, RiskAction.REVIEW);
        act(head, number, RiskAction.APPROVE);
        RiskDetails details = bed.asPerson(safety, () -> queries.details(number));
        assertThat(details.row().status()).isEqualTo(RiskStatus.EFFECTIVE);
        assertThat(details.facts().extras()).isEqualTo(Map.of("备注", "见附件"));
        assertThat(bed.asPerson(safety, () -> queries.snapshots(number))).hasSize(1);
        assertThat(bed.database().auditActions("risk", number))
                .containsExactly("risk.registered", "risk.submit", "risk.review", "risk.approve");
        assertThat(bed.database().text("select code from platform.notification where login = ?", safety))
                .isEqualTo("risk.approved");
        assertThat(bed.database().text("select code from platform.notification where login = ?", manager))
                .isEqualTo("risk.review");
        assertThat(bed.database().text("select code from platform.notification where login = ?", head))
                .isEqualTo("risk.approve");
    }

    @Test
    void refused_command_leaves_nothing_behind() {
        long before = count();
        assertThatThrownBy(() -> bed.inTransaction(() -> {
                    register("更换燃气表");
                    throw new IllegalStateException("something else failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void stale_write_is_refused() {
        String number = register("更换燃气表");
        RiskDetails seen = bed.asPerson(safety, () -> queries.details(number));
        change(number, seen, "换表");
        assertThatThrownBy(() -> change(number, seen, "再换")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void other_units_do_not_see_it_anywhere() {
        String number = register("独一无二的燃气阀");
        String stranger = bed.organisation().person(bed.organisation().unit(null), "safety");
        bed.asPerson(stranger, () -> {
            assertThatThrownBy(() -> queries.details(number)).isInstanceOf(NotFound.class);
            assertThat(search.search("独一无二", 10)).isEmpty();
            assertThat(owner().mayRead(number)).isFalse();
            assertThat(queries.find(RiskQuery.any(), PageRequest.first(10)).items())
                    .isEmpty();
        });
        bed.asPerson(safety, () -> {
            assertThat(search.search("独一无二", 10)).hasSize(1);
            assertThat(owner().mayChange(number)).isTrue();
        });
    }

    @Test
    void plug_ins_are_found_and_shipped_data_is_there() {
        ImportKind risks = imports.stream()
                .filter(k -> k.code().equals("risks"))
                .findFirst()
                .orElseThrow();
        assertThat(risks.layouts()).hasSize(9);
        assertThat(bed.asPerson(safety, () -> schemes.all())).hasSize(9);
        assertThat(bed.database()
                        .number("select count(*) from platform.role_grant g join platform.role r on r.id = g.role_id"
                                + " where r.code = 'head' and g.permission = 'risk.approve'")
                        .intValue())
                .isEqualTo(1);
    }

    private AttachmentOwner owner() {
        return owners.stream()
                .filter(o -> o.objectKind().equals("risk"))
                .findFirst()
                .orElseThrow();
    }

    private String register(String title) {
        return bed.asPerson(safety, () -> {
            String register = registers.open(new OpenRegister("hazard-ls", null, unit, null, null, null));
            RiskFacts facts = RiskFacts.builder()
                    .title(title)
                    .hazardClasses(List.of("UNSAFE_ACT"))
                    .accidentTypes(List.of("FIRE"))
                    .measures(List.of(MeasureFacts.ofText("更换旧表垫")))
                    .extras(Map.of("备注", "见附件"))
                    .build();
            return service.register(new RegisterRisk(register, facts, RatingInput.ls(2, 4), null));
        });
    }

    private void change(String number, RiskDetails seen, String title) {
        bed.asPerson(
                safety,
                () -> service.change(new ChangeRisk(
                        number, seen.version(), seen.facts().but().title(title).build())));
    }

    private void act(String login, String number, RiskAction action) {
        bed.asPerson(
                login,
                () -> service.act(new ActOnRisk(number, queries.details(number).version(), action, null)));
    }

    private long count() {
        return bed.database().number("select count(*) from risk.risk").longValue();
    }
}
