package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How long ago or how soon: {@code 5 分钟前}, {@code 明天 09:30}; a date beyond a week. */
@Named("ago")
@RequestScoped
public class RelativeTime {

    private Texts texts;
    private BusinessTime time;
    private Clock clock;

    protected RelativeTime() {}

    @Inject
    public RelativeTime(Texts texts, BusinessTime time, Clock clock) {
        this.texts = texts;
        this.time = time;
        this.clock = clock;
    }

    public String of(Instant instant) {
        if (instant == null) {
            return "";
        }
        Instant now = clock.instant();
        long minutes = Duration.between(instant, now).abs().toMinutes();
        if (minutes < 1) {
            return texts.text("time.now");
        }
        boolean past = instant.isBefore(now);
        if (minutes < 60) {
            return texts.text(past ? "time.minutes_ago" : "time.in_minutes", minutes);
        }
        ZonedDateTime at = instant.atZone(time.getZone());
        String clockTime = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return byDay(time.today(now), at.toLocalDate(), " " + clockTime);
    }

    /** A deadline: what ends with a day names that day and no time, {@code 今天}, {@code 3 天后}. */
    public String deadline(Instant instant) {
        return instant == null
                ? ""
                : time.dayEndingAt(instant)
                        .map(day -> byDay(time.today(clock.instant()), day, ""))
                        .orElseGet(() -> of(instant));
    }

    private String byDay(LocalDate today, LocalDate day, String clockTime) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return texts.text("time.today", clockTime);
        }
        if (days == -1 || days == 1) {
            return texts.text(days < 0 ? "time.yesterday" : "time.tomorrow", clockTime);
        }
        if (Math.abs(days) < 7) {
            return texts.text(days < 0 ? "time.days_ago" : "time.in_days", Math.abs(days));
        }
        return day.toString();
    }

    /** {@code 3 小时 20 分} and the like; for seconds see the exact time. */
    public String duration(Duration duration) {
        if (duration == null) {
            return "";
        }
        long minutes = duration.abs().toMinutes();
        if (minutes >= 24 * 60) {
            return texts.text("time.days_hours", minutes / (24 * 60), minutes / 60 % 24);
        }
        return minutes >= 60
                ? texts.text("time.hours_minutes", minutes / 60, minutes % 60)
                : texts.text("time.minutes", minutes);
    }
}
