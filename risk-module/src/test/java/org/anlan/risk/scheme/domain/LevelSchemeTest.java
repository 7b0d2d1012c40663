package org.anlan.risk.scheme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;
import org.junit.jupiter.api.Test;

class LevelSchemeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:30:00Z");

    @Test
    void rates_by_its_bands() {
        assertThat(threeLevels().rate(RatingInput.ls(2, 4)).level()).isEqualTo("中");
        assertThat(threeLevels().rate(RatingInput.ls(2, 2)).level()).isEqualTo("低");
        assertThat(threeLevels().rate(RatingInput.ls(3, 4)).level()).isEqualTo("高");
    }

    @Test
    void incomplete_bands_never_become_a_scheme() {
        List<LevelBand> hole = List.of(band("低", 1, 4, RiskGrade.LOW), band("高", 6, 25, RiskGrade.MAJOR));
        assertThatThrownBy(() -> draft(RatingMethod.LS, hole)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void change_of_a_draft_is_checked_as_well() {
        LevelScheme scheme = threeLevels();
        assertThatThrownBy(() -> scheme.change("三级", null, List.of(band("低", 1, 4, RiskGrade.LOW))))
                .isInstanceOf(InvalidInput.class);
        assertThat(scheme.bands()).hasSize(3);
    }

    @Test
    void published_version_is_never_changed() {
        LevelScheme scheme = threeLevels();
        scheme.publish("head", NOW);
        assertThatThrownBy(() -> scheme.change("x", null, scheme.bands())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> scheme.publish("head", NOW)).isInstanceOf(RuleBroken.class);
        scheme.supersede();
        assertThat(scheme.view().status()).isEqualTo(SchemeStatus.SUPERSEDED);
        assertThatThrownBy(scheme::supersede).isInstanceOf(RuleBroken.class);
    }

    @Test
    void list_takes_the_users_words_and_refuses_others() {
        LevelScheme list = draft(
                RatingMethod.LIST,
                List.of(
                        new LevelBand("低", null, null, null, null, RiskGrade.LOW, null, null, List.of("低风险", "蓝")),
                        new LevelBand("高", null, null, null, null, RiskGrade.MAJOR, null, null, List.of("红"))));
        assertThat(list.rate(RatingInput.ofLevel(" 高 风险")).level()).isEqualTo("高");
        assertThat(list.rate(RatingInput.ofLevel("蓝")).level()).isEqualTo("低");
        assertThatThrownBy(() -> list.rate(RatingInput.ofLevel("中"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> list.rate(RatingInput.ofLevel(null))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void rating_remembers_the_version() {
        Rating rating = threeLevels().rate(RatingInput.ls(5, 5));
        assertThat(rating.schemeCode()).isEqualTo("ls-test");
        assertThat(rating.schemeVersion()).isEqualTo(1);
        assertThat(rating.score()).isEqualByComparingTo(BigDecimal.valueOf(25));
    }

    @Test
    void higher_level_adds_to_the_duty_of_the_lower_ones() {
        SchemeView view = threeLevels().view();
        assertThat(view.controlling("低")).containsExactlyInAnyOrder(ControlLevel.TEAM, ControlLevel.POST);
        assertThat(view.controlling("高")).containsExactlyInAnyOrder(ControlLevel.values());
    }

    @Test
    void unmapped_level_has_only_its_own_duty() {
        LevelBand first = new LevelBand("一级", null, null, null, null, null, Set.of(ControlLevel.COMPANY), null, null);
        LevelBand second = new LevelBand("二级", null, null, null, null, null, Set.of(ControlLevel.POST), null, null);
        assertThat(SchemeView.controlling(List.of(first, second), "二级")).containsExactly(ControlLevel.POST);
    }

    @Test
    void code_must_be_plain() {
        assertThatThrownBy(() -> LevelScheme.draft(
                        "a b", 1, "x", null, RatingMethod.LS, threeLevels().bands(), "a", NOW))
                .isInstanceOf(InvalidInput.class);
    }

    static LevelScheme threeLevels() {
        return draft(
                RatingMethod.LS,
                List.of(
                        band("低", 1, 4, RiskGrade.LOW, ControlLevel.TEAM, ControlLevel.POST),
                        band("中", 5, 11, RiskGrade.GENERAL, ControlLevel.DEPARTMENT, ControlLevel.TEAM),
                        band("高", 12, 25, RiskGrade.MAJOR, ControlLevel.COMPANY)));
    }

    private static LevelScheme draft(RatingMethod method, List<LevelBand> bands) {
        return LevelScheme.draft("ls-test", 1, "测试", "Test", method, bands, "safety", NOW);
    }

    private static LevelBand band(String level, int min, int max, RiskGrade grade, ControlLevel... levels) {
        return new LevelBand(
                level,
                level,
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max),
                null,
                grade,
                Set.of(levels),
                null,
                null);
    }
}
