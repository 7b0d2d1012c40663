package org.anlan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;

/** The level schemes: what is in force, and drafts. */
@Named
@RequestScoped
public class SchemeListPage {
    private LevelSchemes schemes;
    private List<SchemeView> rows;

    protected SchemeListPage() {}

    @Inject
    public SchemeListPage(LevelSchemes schemes) {
        this.schemes = schemes;
    }

    /** View action. */
    public void load() {
        rows = schemes.all().stream()
                .filter(s -> s.status() != SchemeStatus.SUPERSEDED)
                .toList();
    }

    public List<SchemeView> getRows() {
        return rows;
    }
}
