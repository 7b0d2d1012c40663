package org.anlan.risk.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.InvalidInput.FieldError;
import org.junit.jupiter.api.Test;

class BandCheckTest {
    private static final List<LevelBand> THREE = List.of(band("低", 1, 4), band("中", 5, 11), band("高", 12, 25));

    @Test
    void three_levels_cover_every_product() {
        assertThat(BandCheck.errors(RatingMethod.LS, THREE)).isEmpty();
    }

    @Test
    void unattainable_values_may_lie_between_bands() {
        List<LevelBand> db37 = List.of(band("低", 1, 8), band("一般", 9, 12), band("较大", 15, 16), band("重大", 20, 25));
        assertThat(BandCheck.errors(RatingMethod.LS, db37)).isEmpty();
    }

    @Test
    void a_hole_at_an_attainable_value_is_refused_and_named() {
        List<LevelBand> hole = List.of(band("低", 1, 4), band("中", 6, 11), band("高", 12, 25));
        assertThat(BandCheck.errors(RatingMethod.LS, hole))
                .containsExactly(new FieldError("bands", "scheme.gap", 1, "5", "5"));
    }

    @Test
    void bands_that_stop_early_or_start_late_are_refused() {
        assertThat(codes(RatingMethod.LS, List.of(band("低", 1, 4), band("高", 5, 24))))
                .containsExactly("scheme.gap");
        assertThat(codes(RatingMethod.LS, List.of(band("低", 2, 4), band("高", 5, 25))))
                .containsExactly("scheme.gap");
    }

    @Test
    void overlap_is_refused_also_at_a_shared_whole_number() {
        assertThat(codes(RatingMethod.LS, List.of(band("低", 1, 6), band("中", 5, 11), band("高", 12, 25))))
                .containsExactly("scheme.overlap");
        assertThat(codes(RatingMethod.LS, List.of(band("低", 1, 5), band("中", 5, 11), band("高", 12, 25))))
                .containsExactly("scheme.overlap");
    }

    @Test
    void falling_order_is_refused() {
        List<LevelBand> falling = new ArrayList<>(THREE);
        java.util.Collections.reverse(falling);
        assertThat(codes(RatingMethod.LS, falling)).contains("scheme.not_rising");
    }

    @Test
    void a_level_name_or_alias_stands_for_one_band_only() {
        assertThat(codes(RatingMethod.LS, List.of(band("低", 1, 4), band("低", 5, 25))))
                .containsExactly("scheme.duplicate_level");
        LevelBand red = new LevelBand("高", "High", null, null, null, null, null, null, List.of("红"));
        LevelBand alsoRed = new LevelBand("低", "Low", null, null, null, null, null, null, List.of("红"));
        assertThat(codes(RatingMethod.LIST, List.of(alsoRed, red))).containsExactly("scheme.duplicate_level");
    }

    @Test
    void missing_and_reversed_bounds_are_refused() {
        assertThat(codes(RatingMethod.LS, List.of(LevelBand.of("低", null, null), band("高", 5, 25))))
                .contains("required");
        assertThat(codes(RatingMethod.LS, List.of(band("低", 4, 1), band("高", 5, 25))))
                .contains("scheme.bounds_reversed");
        assertThat(codes(RatingMethod.LS, List.of())).containsExactly("scheme.no_bands");
    }

    @Test
    void lec_bands_share_their_bound_which_belongs_to_the_higher() {
        List<LevelBand> lec = List.of(lecBand("低", "0", "70"), lecBand("一般", "70", "160"), lecBand("高", "160", null));
        assertThat(BandCheck.errors(RatingMethod.LEC, lec)).isEmpty();
        assertThat(BandCheck.bandOf(lec, new BigDecimal("70"))).isEqualTo(1);
        assertThat(BandCheck.bandOf(lec, new BigDecimal("69.9"))).isZero();
    }

    @Test
    void lec_scheme_that_starts_above_the_smallest_product_is_refused() {
        List<LevelBand> lec = List.of(lecBand("低", "0.1", "70"), lecBand("高", "70", null));
        assertThat(BandCheck.errors(RatingMethod.LEC, lec))
                .containsExactly(new FieldError("bands", "scheme.gap", 1, "0.05", "0.05"));
    }

    @Test
    void lec_overlap_is_refused() {
        assertThat(codes(RatingMethod.LEC, List.of(lecBand("低", "0", "80"), lecBand("高", "70", null))))
                .containsExactly("scheme.overlap");
    }

    private static List<String> codes(RatingMethod method, List<LevelBand> bands) {
        return BandCheck.errors(method, bands).stream().map(FieldError::code).toList();
    }

    private static LevelBand band(String level, int min, int max) {
        return LevelBand.of(level, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    private static LevelBand lecBand(String level, String min, String max) {
        return LevelBand.of(level, new BigDecimal(min), max == null ? null : new BigDecimal(max));
    }
}
