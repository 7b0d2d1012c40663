package org.anlan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import org.anlan.platform.audit.AuditRow;
import org.anlan.risk.scheme.BandCheck;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.RatingScale;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.risk.scheme.WhatIf;
import org.anlan.web.faces.Go;
import org.anlan.web.history.Histories;

/** One version of a level scheme: its bands, the values they cover, and for a draft what publishing would change. */
@Named
@ViewScoped
public class SchemeDetailPage implements Serializable {
    @Inject
    LevelSchemes schemes;

    @Inject
    Histories histories;

    @Inject
    Go go;

    private long id;
    private long version;
    private boolean read;
    private transient SchemeView scheme;
    private transient WhatIf whatIf;

    /** View action. */
    public void load() {
        scheme = schemes.version(id);
        if (!read) {
            version = scheme.recordVersion();
            read = true;
        }
    }

    public String publish() {
        schemes.publish(id, version);
        return go.done("scheme.published", getScheme().name(), getScheme().version())
                .to("/risk/scheme.xhtml", "id", id);
    }

    public SchemeView getScheme() {
        if (scheme == null) {
            scheme = schemes.version(id);
        }
        return scheme;
    }

    public boolean isDraft() {
        return getScheme().status() == SchemeStatus.DRAFT;
    }

    public boolean isInForce() {
        return getScheme().status() == SchemeStatus.PUBLISHED;
    }

    /** Only a draft is asked: what is in force changes nothing. */
    public WhatIf getWhatIf() {
        if (whatIf == null && isDraft()) {
            whatIf = schemes.whatIf(id, null);
        }
        return whatIf;
    }

    public List<SchemeView> getVersions() {
        return schemes.all().stream()
                .filter(s -> s.code().equals(getScheme().code()))
                .toList();
    }

    /** How many of the attainable values each band takes, which is the proof that none is left out. */
    public long covered(LevelBand band) {
        List<LevelBand> bands = getScheme().bands();
        return attainable().stream()
                .filter(v -> bands.get(BandCheck.bandOf(bands, v)).equals(band))
                .count();
    }

    public int getAttainable() {
        return attainable().size();
    }

    private SortedSet<BigDecimal> attainable() {
        return RatingScale.attainable(getScheme().method());
    }

    public List<AuditRow> getHistory() {
        return histories.of(
                "level_scheme", getScheme().code() + "@" + getScheme().version());
    }

    public long getId() {
        return id;
    }

    public void setId(long value) {
        id = value;
    }
}
