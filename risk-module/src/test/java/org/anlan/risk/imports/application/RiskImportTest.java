package org.anlan.risk.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.imports.ImportMessage.Severity;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskRow;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.ChangeRisk;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.RiskTable;
import org.anlan.risk.application.RiskSearch;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.register.Registers.RegisterQuery;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.testing.Imported;
import org.anlan.risk.testing.Office;
import org.anlan.testing.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskImportTest {
    private final Office office = new Office();
    private final RiskQueries queries = office.get(RiskQueries.class);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void ls_list_lands_as_flagged_drafts_rated_as_the_users_rated_them() {
        Imported file = Imported.sample(office, "hazard-identification-ls.csv", Map.of());
        List<RiskDetails> risks = risks(file);
        assertThat(file.rejected()).isZero();
        assertThat(risks).hasSize(14);
        assertThat(risks).allSatisfy(r -> {
            assertThat(r.row().flags()).contains(RiskFlag.MISSING_TITLE);
            assertThat(r.row().flags()).doesNotContain(RiskFlag.STATED_LEVEL_CONTRADICTS, RiskFlag.UNRATED);
            assertThat(r.statedLevel()).isEqualTo(r.row().level() + "风险");
            assertThat(r.row().status()).isEqualTo(RiskStatus.DRAFT);
        });
        assertThat(risks.stream()
                        .map(r -> r.row().level())
                        .collect(Collectors.groupingBy(l -> l, Collectors.counting())))
                .isEqualTo(Map.of("中", 4L, "低", 10L));
        RiskDetails ninth = risks.get(6);
        assertThat(ninth.facts().accidentTypes()).containsExactly("FIRE", "OTHER_EXPLOSION");
        assertThat(risks.get(11).facts().hazardClasses()).containsExactly("UNSAFE_ACT", "UNSAFE_CONDITION");
        assertThat(risks.get(12).facts().measures()).hasSize(4);
        assertThat(risks.get(13).facts().measures()).hasSize(6);
        assertThat(risks.get(13).facts().sequenceLabel()).isNull();
        assertThat(queries.heatMap(org.anlan.risk.RiskQuery.any()).cell(2, 4).count())
                .isEqualTo(2);
    }

    @Test
    void row_without_title_cannot_be_submitted_until_it_is_completed() {
        Imported file = Imported.sample(office, "hazard-identification-ls.csv", Map.of());
        RiskDetails fifth = risks(file).get(2);
        RiskService service = office.get(RiskService.class);
        String number = fifth.row().number();
        assertThatThrownBy(() -> service.act(new ActOnRisk(number, fifth.version(), RiskAction.SUBMIT, null)))
                .isInstanceOf(InvalidInput.class);
        service.change(new ChangeRisk(
                number, fifth.version(), fifth.facts().but().title("高处作业").build()));
        office.forget();
        RiskDetails completed = queries.details(number);
        assertThat(completed.row().flags()).isEmpty();
        service.act(new ActOnRisk(number, completed.version(), RiskAction.SUBMIT, null));
        office.forget();
        assertThat(queries.details(number).row().status()).isEqualTo(RiskStatus.PENDING_REVIEW);
    }

    @Test
    void management_list_keeps_mixed_parties_ditto_and_unmapped_levels() {
        Imported file = Imported.sample(office, "management-risk.xlsx", Map.of());
        List<RiskDetails> risks = risks(file);
        assertThat(file.rejected()).isZero();
        assertThat(risks).hasSize(15);
        assertThat(risks.get(0).row().category()).isEqualTo("客户信息");
        assertThat(risks.get(0).row().registerName()).isEqualTo("客服类经营和管理风险防范及处理");
        assertThat(risks.get(2).facts().consequences())
                .isEqualTo(risks.get(1).facts().consequences())
                .hasSize(2);
        assertThat(risks.get(9).facts().parties())
                .containsExactly(new Party(Party.Kind.DEPARTMENT, "服务中心"), new Party(Party.Kind.SUPPLIER, "清洁供方"));
        assertThat(risks.get(9).facts().measures()).hasSize(7);
        assertThat(risks.get(9).facts().consequences()).hasSize(3);
        assertThat(risks.get(4).facts().persons()).containsExactly("分管业务的领导", "服务中心经理");
        RiskDetails last = risks.get(14);
        assertThat(last.row().flags())
                .containsExactlyInAnyOrder(RiskFlag.MISSING_TITLE, RiskFlag.INCOMPLETE, RiskFlag.UNRATED);
        assertThat(last.facts().measures()).hasSize(7);
        assertThat(risks.subList(0, 14)).allSatisfy(r -> {
            assertThat(r.row().grade()).isEqualTo(RiskGrade.UNMAPPED);
            assertThat(r.row().flags()).contains(RiskFlag.UNMAPPED_LEVEL);
        });
        assertThat(risks.get(0).row().level()).isEqualTo("二级");
        assertThat(risks.get(0).controlLevels()).isEmpty();
    }

    @Test
    void response_list_lands_in_the_department_it_names_without_a_rating() {
        Imported file = Imported.sample(office, "risk-and-response.xlsx", Map.of());
        List<RiskDetails> risks = risks(file);
        assertThat(risks).hasSize(9);
        assertThat(risks.get(0).row().unitCode()).isEqualTo("KF");
        assertThat(risks.get(0).row().level()).isNull();
        assertThat(risks.get(2).row().category()).isEqualTo("客诉处理");
        assertThat(risks.get(7).row().category()).isNull();
        assertThat(risks.get(8).facts().causes()).containsExactly("与顾客为关注焦点的意识不强", "工作太忙一时忘记。");
        assertThat(risks).noneSatisfy(r -> assertThat(r.row().flags()).contains(RiskFlag.UNRATED));
    }

    @Test
    void after_sales_list_takes_high_and_low_and_repeats_the_stage() {
        Imported file = Imported.sample(office, "after-sales-risk.csv", Map.of());
        List<RiskDetails> risks = risks(file);
        assertThat(risks).extracting(r -> r.row().category()).containsExactly("维修", "维修", "维修", "交付");
        assertThat(risks).extracting(r -> r.row().level()).containsExactly(null, "高", "低", "低");
        assertThat(risks.get(0).row().flags()).containsExactlyInAnyOrder(RiskFlag.UNRATED, RiskFlag.INCOMPLETE);
        assertThat(risks.get(1).row().flags()).isEmpty();
        assertThat(risks.get(1).row().grade()).isEqualTo(RiskGrade.MAJOR);
    }

    @Test
    void integrity_list_lands_complete() {
        Imported file = Imported.sample(office, "integrity-risk.csv", Map.of());
        List<RiskDetails> risks = risks(file);
        assertThat(risks).hasSize(7);
        assertThat(risks).allSatisfy(r -> {
            assertThat(r.row().typeCode()).isEqualTo("integrity");
            assertThat(r.row().flags()).isEmpty();
        });
        assertThat(risks.get(0).facts().measures()).hasSize(6);
        assertThat(risks.get(6).facts().measures()).hasSize(4);
    }

    @Test
    void five_files_open_five_registers_and_a_second_import_uses_them_again() {
        for (String file : List.of(
                "hazard-identification-ls.csv",
                "management-risk.xlsx",
                "risk-and-response.xlsx",
                "after-sales-risk.csv",
                "integrity-risk.csv",
                "integrity-risk.csv")) {
            Imported.sample(office, file, Map.of());
        }
        var registers = office.get(Registers.class)
                .find(RegisterQuery.any(), PageRequest.first(50))
                .items();
        assertThat(registers).hasSize(5);
        assertThat(registers).extracting(r -> r.risks()).containsExactly(14L, 15L, 9L, 4L, 14L);
    }

    @Test
    void table_of_the_same_columns_goes_by_its_title() {
        Imported file = Imported.csv(office, "企业风险点清单,,,\n类别,风险点,说明,防控措施\n消防,灭火器失效,过期,每月检查\n");
        assertThat(risks(file).get(0).row().typeCode()).isEqualTo("enterprise");
    }

    @Test
    void printed_table_is_the_table_that_came_in() throws IOException {
        Imported file = Imported.sample(office, "hazard-identification-ls.csv", Map.of());
        List<String> lines = new java.util.ArrayList<>();
        for (RiskDetails risk : risks(file)) {
            lines.add(risk.type().columns().stream()
                    .filter(c -> !c.list())
                    .map(c -> RiskTable.cell(c, risk))
                    .collect(Collectors.joining("|")));
        }
        assertThat(lines.get(0)).isEqualTo("3||2|4|8|中");
        assertThat(lines.get(13)).isEqualTo("||1|1|1|低");
        String header =
                Sample.text("hazard-identification-ls.csv").lines().findFirst().orElseThrow();
        assertThat(office.get(Registers.class).type("hazard-ls").columns())
                .extracting(RegisterColumn::name)
                .containsExactly(header.substring(1).split(","));
    }

    @Test
    void wrong_factors_reject_the_row_and_say_what_was_expected() {
        Imported file = Imported.csv(office, """
            序号,作业活动/危险源,危害因素类别,可能导致的事故类型,L,S,R,风险等级,控制措施
            1,甲,管理缺陷,火灾,0,4,0,低风险,检查
            2,乙,管理缺陷,火灾,6,4,24,高风险,检查
            3,丙,管理缺陷,火灾,很高,4,,高风险,检查
            4,丁,管理缺陷,火灾,2,2.5,5,中风险,检查
            5,戊,管理缺陷,火灾,2,4,8,中风险,检查
            """);
        assertThat(file.codes(Severity.ERROR))
                .containsExactly(
                        "2 L factor_out_of_range [0, 1, 5]",
                        "3 L factor_out_of_range [6, 1, 5]",
                        "4 L factor_out_of_range [很高, 1, 5]",
                        "5 S factor_out_of_range [2.5, 1, 5]");
        assertThat(file.rejected()).isEqualTo(4);
        assertThat(file.numbers()).hasSize(1);
    }

    @Test
    void contradictions_are_taken_as_stated_and_flagged() {
        Imported file = Imported.csv(office, """
            序号,作业活动/危险源,危害因素类别,可能导致的事故类型,L,S,R,风险等级,控制措施,备注
            1,甲,管理缺陷,火灾,4,5,20,低风险,检查,见附件
            2,乙,管理缺陷,火灾,2,2,5,低风险,检查,
            3,丙,设备老化,火灾,2,2,4,很低,检查,
            """);
        assertThat(file.codes(Severity.FLAG))
                .containsExactly(
                        "2 风险等级 level_contradicts [低风险, 高]",
                        "3 R score_contradicts [5, 4]",
                        "4 风险等级 level_unknown [很低, 低, 中, 高]",
                        "4 危害因素类别 word_unknown [设备老化]");
        List<RiskDetails> risks = risks(file);
        assertThat(risks.get(0).statedLevel()).isEqualTo("低风险");
        assertThat(risks.get(0).row().level()).isEqualTo("高");
        assertThat(risks.get(0).row().flags()).containsExactly(RiskFlag.STATED_LEVEL_CONTRADICTS);
        assertThat(risks.get(0).facts().extras()).containsEntry("备注", "见附件");
        assertThat(risks.get(1).row().flags()).containsExactly(RiskFlag.STATED_SCORE_CONTRADICTS);
        assertThat(risks.get(2).row().flags())
                .containsExactlyInAnyOrder(RiskFlag.STATED_LEVEL_UNKNOWN, RiskFlag.UNKNOWN_HAZARD_CLASS);
    }

    @Test
    void lec_table_is_known_by_its_columns_and_its_products_are_exact() {
        Imported file = Imported.csv(office, """
            序号,作业活动/危险源,危害因素类别,可能导致的事故类型,L,E,C,D,风险等级,控制措施
            1,带压堵漏,人的不安全行为,火灾,10,1,7,70,一般,检查
            2,巡线,环境不良,其他伤害,0.1,0.5,1,0.05,低,检查
            3,动火,环境不良,火灾,5,1,7,35,低,检查
            """);
        assertThat(file.codes(Severity.ERROR)).containsExactly("4 L factor_not_in_set [5, 10, 6, 3, 1, 0.5, 0.2, 0.1]");
        List<RiskDetails> risks = risks(file);
        assertThat(risks.get(0).row().level()).isEqualTo("一般");
        assertThat(risks.get(1).row().score()).isEqualByComparingTo(new BigDecimal("0.05"));
        assertThat(risks).allSatisfy(r -> assertThat(r.row().flags()).isEmpty());
        assertThat(risks.get(0).facts().measures()).containsExactly(MeasureFacts.ofText("检查"));
    }

    @Test
    void register_chosen_by_the_user_takes_the_rows_if_it_is_of_the_type() {
        Registers registers = office.get(Registers.class);
        String chosen = registers.open(new OpenRegister("integrity", "廉政 2026", "KF", null, null, null));
        Imported file = Imported.sample(office, "integrity-risk.csv", Map.of("register", chosen));
        assertThat(risks(file)).extracting(r -> r.row().registerName()).containsOnly("廉政 2026");
        Imported wrong = Imported.sample(office, "after-sales-risk.csv", Map.of("register", chosen));
        assertThat(wrong.rejected()).isEqualTo(4);
        assertThat(wrong.codes(Severity.ERROR).get(0)).contains("register_of_other_type");
    }

    @Test
    void import_for_a_unit_outside_the_scope_is_rejected() {
        Imported file = Imported.sample(office, "integrity-risk.csv", Map.of("unit", "工程部"));
        assertThat(file.rejected()).isEqualTo(7);
        assertThat(file.codes(Severity.ERROR).get(0)).contains("register_missing");
    }

    @Test
    void undo_takes_untouched_rows_back_and_refuses_those_somebody_worked_on() {
        Imported file = Imported.sample(office, "integrity-risk.csv", Map.of());
        RiskImport kind = office.get(RiskImport.class);
        String first = file.numbers().get(0);
        String second = file.numbers().get(1);
        RiskDetails details = queries.details(second);
        office.get(RiskService.class)
                .change(new ChangeRisk(
                        second,
                        details.version(),
                        details.facts().but().title("改过").build()));
        office.forget();
        kind.undo(first, file.context());
        office.forget();
        assertThatThrownBy(() -> queries.details(first)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> kind.undo(second, file.context()))
                .isInstanceOf(RuleBroken.class)
                .extracting(e -> ((RuleBroken) e).code())
                .isEqualTo("import.used_since");
    }

    @Test
    void search_finds_a_word_of_two_characters_in_a_measure() {
        Imported.sample(office, "hazard-identification-ls.csv", Map.of());
        Set<String> found =
                queries
                        .find(org.anlan.risk.RiskQuery.builder().text("口罩").build(), PageRequest.first(10))
                        .items()
                        .stream()
                        .map(RiskRow::number)
                        .collect(Collectors.toSet());
        assertThat(found).hasSize(1);
        assertThat(office.get(RiskSearch.class).search("口罩", 10)).hasSize(1);
    }

    private List<RiskDetails> risks(Imported file) {
        return file.numbers().stream().map(queries::details).toList();
    }
}
