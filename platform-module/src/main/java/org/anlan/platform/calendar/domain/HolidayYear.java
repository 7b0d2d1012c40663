package org.anlan.platform.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** That a calendar knows the holidays of a year, where from, and whether an administrator touched them since. */
@Embeddable
public class HolidayYear {
    @Column(name = "source")
    private String source;

    @Column(name = "data_version")
    private String dataVersion;

    @Column(name = "changed")
    private boolean changed;

    protected HolidayYear() {}

    HolidayYear(String source, String dataVersion, boolean changed) {
        this.source = source;
        this.dataVersion = dataVersion;
        this.changed = changed;
    }

    HolidayYear touched() {
        return new HolidayYear(source, dataVersion, true);
    }

    public String source() {
        return source;
    }

    public String dataVersion() {
        return dataVersion;
    }

    public boolean isChanged() {
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayYear year
                && source.equals(year.source)
                && dataVersion.equals(year.dataVersion)
                && changed == year.changed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, dataVersion, changed);
    }
}
