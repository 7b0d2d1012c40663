package org.anlan.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.calendar.DayKind;

/** What a date is regardless of its weekday: a holiday or a make-up day, with the name of the holiday. */
@Embeddable
public class DatedDay {
    private static final int LONGEST_NAME = 60;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DayKind kind;

    @Column(name = "name")
    private String name;

    protected DatedDay() {}

    public DatedDay(DayKind kind, String name) {
        new InvalidInput.Collector()
                .rejectIf(kind == null || !kind.isDated(), "kind", "unknown_value", String.valueOf(kind))
                .requireText("name", name, LONGEST_NAME)
                .throwIfAny();
        this.kind = kind;
        this.name = name.strip();
    }

    public DayKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedDay day && kind == day.kind && name.equals(day.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name);
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
