package org.anlan.web.home.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.DataScope;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Texts;
import org.anlan.web.lists.CountedLink;

/** What the parts of the workbench have in common: how far the caller sees, and how a number reads. */
@RequestScoped
public class Tiles {

    /** A page that is only asked how many there are. */
    static final PageRequest ONE = PageRequest.of(0, 1, null);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL");

    @Inject
    AccessControl access;

    @Inject
    Appearance look;

    @Inject
    Trends trends;

    @Inject
    Texts texts;

    /** Whether the caller oversees more than what is assigned to him- or herself. */
    boolean oversees(String permission) {
        DataScope scope = access.caller().grants().get(permission);
        return scope != null && scope != DataScope.OWN;
    }

    boolean holds(String permission) {
        return access.caller().grants().containsKey(permission);
    }

    String login() {
        return access.caller().login();
    }

    String text(String key, Object... args) {
        return texts.text(key, args);
    }

    /** Such as {@code 6月} or {@code Jun}. */
    String month(YearMonth month) {
        return MONTH.withLocale(look.getLocale()).format(month);
    }

    String label(Enum<?> constant) {
        return texts.label(constant);
    }

    static String count(Page<?> page) {
        return count(page.total(), page.totalCapped());
    }

    static String count(long total, boolean capped) {
        return total + (capped ? "+" : "");
    }

    /**
     * This month's figure with the months before it, a link to what it counts; nothing when there was nothing to measure.
     *
     * @param list path of the list of such records
     */
    Optional<Tile> trend(String label, String indicator, String permission, String list) {
        return trends.of(indicator, permission).filter(trend -> !trend.isBare()).map(trend -> {
            String unit = trend.percent() && trend.last().value() != null ? "%" : "";
            return new Tile(label, trend.last().shown() + unit, null, counted(list, trend.last()), false, trend);
        });
    }

    /** The list, narrowed to what the month's figure counts. */
    static String counted(String list, Trend.Month month) {
        return list + (list.contains("?") ? "&" : "?") + CountedLink.query(month.counted());
    }

    Optional<Trend> trendOf(String indicator, String permission) {
        return trends.of(indicator, permission);
    }
}
