package org.anlan.risk.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.anlan.platform.InvalidInput.FieldError;

/**
 * The completeness check of a level scheme: its bands rise, every value that can be attained meets exactly one band,
 * and every word names one level. It finds everything that is wrong, not the first thing.
 */
public final class BandCheck {
    private final RatingMethod method;
    private final List<LevelBand> bands;
    private final List<FieldError> errors = new ArrayList<>();

    private BandCheck(RatingMethod method, List<LevelBand> bands) {
        this.method = method;
        this.bands = bands;
    }

    /** What is wrong with the bands; empty when the scheme is complete. Field names are {@code bands[2].min}. */
    public static List<FieldError> errors(RatingMethod method, List<LevelBand> bands) {
        BandCheck check = new BandCheck(method, bands == null ? List.of() : bands);
        check.run();
        return List.copyOf(check.errors);
    }

    /**
     * The band a value belongs to; the highest that includes it, because bands are closed below.
     *
     * @return index of the band, or -1 when none includes the value
     */
    public static int bandOf(List<LevelBand> bands, BigDecimal value) {
        for (int i = bands.size() - 1; i >= 0; i--) {
            if (includes(bands.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    private void run() {
        if (method == RatingMethod.NONE || bands.isEmpty()) {
            reject("bands", bands.isEmpty() ? "scheme.no_bands" : "scheme.no_rating");
            return;
        }
        checkNames();
        if (method != RatingMethod.LIST && checkBounds()) {
            checkOrder();
            checkCoverage();
        }
    }

    private void checkNames() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            LevelBand band = bands.get(i);
            if (band.level() == null || band.level().isBlank()) {
                reject("bands[" + i + "].level", "required");
                continue;
            }
            Set<String> own = new HashSet<>(band.aliases());
            own.add(band.level());
            for (String word : own) {
                if (!words.add(word.strip())) {
                    reject("bands[" + i + "].level", "scheme.duplicate_level", word);
                }
            }
        }
    }

    private boolean checkBounds() {
        int before = errors.size();
        for (int i = 0; i < bands.size(); i++) {
            LevelBand band = bands.get(i);
            if (band.min() == null) {
                reject("bands[" + i + "].min", "required");
            } else if (band.max() == null && i < bands.size() - 1) {
                reject("bands[" + i + "].max", "required");
            } else if (band.max() != null && band.max().compareTo(band.min()) < 0) {
                reject("bands[" + i + "].max", "scheme.bounds_reversed", band.level());
            }
        }
        return errors.size() == before;
    }

    private void checkOrder() {
        for (int i = 1; i < bands.size(); i++) {
            LevelBand lower = bands.get(i - 1);
            LevelBand upper = bands.get(i);
            if (upper.min().compareTo(lower.min()) <= 0) {
                reject("bands[" + i + "].min", "scheme.not_rising", lower.level(), upper.level());
            } else if (upper.min().compareTo(lower.max()) < 0) {
                reject("bands[" + i + "].min", "scheme.overlap", lower.level(), upper.level(), plain(upper.min()));
            } else if (sharesWholeNumber(lower, upper)) {
                reject("bands[" + i + "].min", "scheme.overlap", lower.level(), upper.level(), plain(upper.min()));
            }
        }
    }

    /** LS bands are written 1-4, 5-11: both bounds belong to the band, so a shared bound is an overlap there. */
    private boolean sharesWholeNumber(LevelBand lower, LevelBand upper) {
        return method == RatingMethod.LS && upper.min().compareTo(lower.max()) == 0;
    }

    private void checkCoverage() {
        SortedSet<BigDecimal> values = RatingScale.attainable(method);
        List<BigDecimal> missed =
                values.stream().filter(v -> bandOf(bands, v) < 0).toList();
        if (!missed.isEmpty()) {
            reject("bands", "scheme.gap", missed.size(), plain(missed.get(0)), plain(missed.get(missed.size() - 1)));
        }
    }

    private static boolean includes(LevelBand band, BigDecimal value) {
        return value.compareTo(band.min()) >= 0 && (band.max() == null || value.compareTo(band.max()) <= 0);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private void reject(String field, String code, Object... args) {
        errors.add(new FieldError(field, code, args));
    }
}
