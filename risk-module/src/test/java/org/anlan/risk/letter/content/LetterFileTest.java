package org.anlan.risk.letter.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.letter.Samples;
import org.junit.jupiter.api.Test;

class LetterFileTest {

    @Test
    void the_gas_letter_is_read_whole() {
        LetterContent letter = Samples.gas();
        assertThat(letter.title()).isEqualTo("客服营业人员岗位安全绩效责任书");
        assertThat(letter.company()).isEqualTo("宁德新奥");
        assertThat(letter.items()).hasSize(15);
        LetterItem baseline = letter.items().get(0);
        assertThat(baseline.target()).isEqualTo(Target.constant(Samples.number("92")));
        assertThat(baseline.perPointUp()).isEqualByComparingTo("2");
        assertThat(baseline.maxBonus()).isEqualByComparingTo("5");
        assertThat(letter.items().get(2).target()).isEqualTo(Target.lastYearPlus(Samples.number("1")));
        assertThat(letter.items().get(3).target()).isEqualTo(Target.none());
        assertThat(letter.bonuses()).extracting(BonusRule::points).containsExactly(Samples.number("2"), null);
        assertThat(letter.penalties()).extracting(p -> p.atLeast().intValue()).containsExactly(1, 3);
        assertThat(letter.clauses()).extracting(ClauseGroup::name).containsExactly("indicators", "scoring");
        assertThat(letter.clauses().get(1).lines()).hasSize(8);
    }

    @Test
    void the_hundred_points_letter_is_read_whole() {
        LetterContent letter = Samples.hundred();
        assertThat(letter.parts())
                .containsExactly(
                        new ScorePart("p1", "安全责任", Samples.number("60")),
                        new ScorePart("p2", "事故情况", Samples.number("40")));
        assertThat(letter.awardFrom()).isEqualByComparingTo("90");
        assertThat(letter.copies()).isEqualTo(3);
        assertThat(letter.signatures()).containsExactly("客服总监签字", "客服部员工签字");
        assertThat(letter.clauses())
                .extracting(ClauseGroup::name)
                .containsExactly("duties", "assessment", "awards", "penalties", "signing");
    }

    @Test
    void what_is_written_is_read_back_the_same() {
        for (LetterContent letter : List.of(Samples.gas(), Samples.hundred())) {
            assertThat(LetterFile.read(LetterFile.write(letter).toString())).isEqualTo(letter);
        }
    }

    @Test
    void a_file_that_is_no_json_says_where_it_stops_being_one() {
        assertThatThrownBy(() -> LetterFile.read("{\n \"title\": 责任书 }"))
                .isInstanceOfSatisfying(InvalidInput.class, e -> {
                    assertThat(e.errors()).extracting("code").containsExactly("letter.file_no_json");
                    assertThat(e.errors().get(0).args().get(0)).isEqualTo(2L);
                });
        assertThat(codes("")).containsExactly("letter.file_empty");
        assertThat(codes("[1]")).containsExactly("letter.file_no_object");
        assertThat(codes("PK\u0003\u0004")).containsExactly("letter.file_no_json");
        assertThat(codes(" ".repeat(10) + "\"" + "长".repeat(600_000) + "\"")).containsExactly("letter.file_too_long");
    }

    @Test
    void every_wrong_member_is_named_with_what_was_expected() {
        String wrong = "{\"items\": [{\"name\": \"整改率\", \"weight\": \"三十\", \"target\": \"去年更好\"},"
                + " {\"weight\": -1, \"rounding\": \"ROUGH\"}, 5], \"bonus\": {}, \"copies\": 40}";
        assertThatThrownBy(() -> LetterFile.read(wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().stream()
                                        .map(x -> x.field() + " " + x.code())
                                        .toList())
                                .containsExactlyInAnyOrder(
                                        "items[0].weight letter.expected_number",
                                        "items[0].target letter.expected_target",
                                        "items[1].name required",
                                        "items[1].weight out_of_range",
                                        "items[1].rounding letter.expected_rounding",
                                        "items[2] letter.expected_object",
                                        "bonus letter.expected_list",
                                        "copies out_of_range",
                                        "title required"));
    }

    @Test
    void a_file_without_anything_to_score_is_none() {
        assertThat(codes("{\"title\": \"责任书\"}")).containsExactly("letter.file_without_items");
    }

    @Test
    void targets_are_read_in_every_spelling() {
        assertThat(target("\"上年+1pp\"")).isEqualTo(Target.lastYearPlus(Samples.number("1")));
        assertThat(target("\"上年 + 0.5 个百分点\"")).isEqualTo(Target.lastYearPlus(Samples.number("0.5")));
        assertThat(target("\"上年-2pp\"")).isEqualTo(Target.lastYearPlus(Samples.number("-2")));
        assertThat(target("\"上年\"")).isEqualTo(Target.lastYearPlus(Samples.number("0")));
        assertThat(target("98.5")).isEqualTo(Target.constant(Samples.number("98.5")));
    }

    private static Target target(String json) {
        return LetterFile.read("{\"title\": \"书\", \"items\": [{\"name\": \"率\", \"target\": " + json + "}]}")
                .items()
                .get(0)
                .target();
    }

    private static List<String> codes(String text) {
        try {
            LetterFile.read(text);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(InvalidInput.FieldError::code).toList();
        }
    }
}
