package org.anlan.risk.letter.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.Rounding;
import org.anlan.risk.letter.score.Step;

/**
 * Points of an item: the weight when the target is reached exactly, more for each point better up to the bonus cap,
 * less for each point worse down to the floor. Never below the floor, never above weight plus cap, and never fewer
 * points for a better actual.
 */
public final class ItemFormula {
    private static final int DECIMALS = 2;

    private final LetterItem item;
    private final BigDecimal target;

    /** @param item has a weight */
    public ItemFormula(LetterItem item, BigDecimal target) {
        this.item = item;
        this.target = target;
    }

    public BigDecimal points(BigDecimal actual) {
        return at(distance(actual));
    }

    /** What one point better than the actual would change. */
    public BigDecimal onePointMore(BigDecimal actual) {
        BigDecimal better = item.higherIsBetter() ? actual.add(BigDecimal.ONE) : actual.subtract(BigDecimal.ONE);
        return plain(points(better).subtract(points(actual)));
    }

    /** How the points came about, sentence by sentence. */
    public List<Step> steps(BigDecimal actual) {
        List<Step> steps = new ArrayList<>();
        BigDecimal distance = distance(actual);
        BigDecimal exact = exact(actual);
        if (distance.compareTo(exact) != 0) {
            steps.add(Step.of("whole_points", plain(exact.abs()), plain(distance.abs())));
        }
        if (distance.signum() == 0) {
            steps.add(Step.of(exact.signum() == 0 ? "reached" : "as_reached", plain(item.weight())));
        } else if (distance.signum() > 0) {
            above(distance, steps);
        } else {
            below(distance.negate(), steps);
        }
        return steps;
    }

    private void above(BigDecimal distance, List<Step> steps) {
        if (item.perPointUp() == null || item.perPointUp().signum() == 0) {
            steps.add(Step.of("above_without_bonus", plain(distance), plain(item.weight())));
            return;
        }
        BigDecimal gained = rounded(distance.multiply(item.perPointUp()));
        steps.add(Step.of("above", plain(distance), plain(item.perPointUp()), plain(gained)));
        BigDecimal bonus = bonus(distance);
        if (bonus.compareTo(gained) < 0) {
            steps.add(Step.of("capped", plain(item.maxBonus())));
        }
        steps.add(Step.of("with_bonus", plain(item.weight()), plain(bonus), at(distance)));
    }

    private void below(BigDecimal missing, List<Step> steps) {
        if (item.perPointDown() == null) {
            steps.add(Step.of("missed_all", plain(missing), plain(floor())));
            return;
        }
        BigDecimal taken = rounded(missing.multiply(item.perPointDown()));
        steps.add(Step.of("below", plain(missing), plain(item.perPointDown()), plain(taken)));
        if (item.weight().subtract(taken).compareTo(floor()) < 0) {
            steps.add(Step.of("floored", plain(floor())));
        } else {
            steps.add(Step.of("with_deduction", plain(item.weight()), plain(taken), at(missing.negate())));
        }
    }

    /** Points at so far from the target. */
    private BigDecimal at(BigDecimal distance) {
        if (distance.signum() >= 0) {
            return plain(item.weight().add(bonus(distance)));
        }
        if (item.perPointDown() == null) {
            return plain(floor());
        }
        BigDecimal left = item.weight().add(rounded(distance.multiply(item.perPointDown())));
        return plain(left.max(floor()));
    }

    private BigDecimal bonus(BigDecimal distance) {
        if (item.perPointUp() == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal gained = rounded(distance.multiply(item.perPointUp()));
        return item.maxBonus() == null ? gained : gained.min(item.maxBonus());
    }

    /** A floor above the weight would punish reaching the target. */
    private BigDecimal floor() {
        return item.floor().min(item.weight());
    }

    private BigDecimal exact(BigDecimal actual) {
        return item.higherIsBetter() ? actual.subtract(target) : target.subtract(actual);
    }

    /** Above the target positive; whole points only, unless parts of a point count. */
    private BigDecimal distance(BigDecimal actual) {
        BigDecimal exact = exact(actual);
        return item.rounding() == Rounding.PROPORTIONAL ? exact : exact.setScale(0, RoundingMode.DOWN);
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
