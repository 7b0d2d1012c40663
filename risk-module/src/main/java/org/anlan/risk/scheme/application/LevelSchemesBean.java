package org.anlan.risk.scheme.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.scheme.BandCheck;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.risk.scheme.WhatIf;
import org.anlan.risk.scheme.domain.LevelScheme;

/** Level schemes behind their door. */
@Stateless
public class LevelSchemesBean implements LevelSchemes {
    private static final ScopeFilter EVERYWHERE = new ScopeFilter(true, Set.of(), null);

    @Inject
    LevelSchemeRepository schemes;

    @Inject
    WhatIfReader whatIfs;

    @Inject
    Desk desk;

    @Override
    public List<SchemeView> all() {
        desk.access().require(RiskPermission.READ);
        return schemes.all().stream().map(LevelScheme::view).toList();
    }

    @Override
    public SchemeView version(long id) {
        desk.access().require(RiskPermission.READ);
        return schemes.load(id).view();
    }

    @Override
    public SchemeView inForce(String code) {
        desk.access().require(RiskPermission.READ);
        return schemes.inForce(code).view();
    }

    @Override
    @Command
    public long draft(DraftScheme command) {
        desk.access().require(RiskPermission.SCHEME_EDIT);
        LevelScheme former = schemes.newest(command.code()).orElse(null);
        if (former != null && former.view().status() == SchemeStatus.DRAFT) {
            throw new RuleBroken("scheme.draft_exists", command.code());
        }
        if (former != null && former.method() != command.method()) {
            throw InvalidInput.of("method", "scheme.method_differs", former.method());
        }
        LevelScheme scheme = LevelScheme.draft(
                command.code(),
                former == null ? 1 : former.schemeVersion() + 1,
                command.name(),
                command.nameEn(),
                command.method(),
                command.bands(),
                desk.login(),
                desk.now());
        schemes.add(scheme);
        desk.record(AuditEntry.created("scheme.drafted", LevelSchemeRepository.KIND, number(scheme), facts(scheme)));
        return scheme.id();
    }

    @Override
    @Command
    public void changeDraft(long id, long expectedVersion, DraftScheme command) {
        desk.access().require(RiskPermission.SCHEME_EDIT);
        LevelScheme scheme = load(id, expectedVersion);
        Map<String, Object> before = facts(scheme);
        scheme.change(command.name(), command.nameEn(), command.bands());
        schemes.flush();
        desk.record(AuditEntry.changed(
                "scheme.changed", LevelSchemeRepository.KIND, number(scheme), before, facts(scheme), null));
    }

    @Override
    @Command
    public void publish(long id, long expectedVersion) {
        desk.access().require(RiskPermission.SCHEME_EDIT);
        LevelScheme scheme = load(id, expectedVersion);
        Map<String, Object> before = facts(scheme);
        schemes.inStatus(scheme.code(), SchemeStatus.PUBLISHED).ifPresent(LevelScheme::supersede);
        schemes.flush(); // the index allows one version in force: the former one has to leave first
        scheme.publish(desk.login(), desk.now());
        schemes.flush();
        whatIfs.requestReviews(scheme, number(scheme), desk.today(), EVERYWHERE);
        desk.record(AuditEntry.changed(
                "scheme.published", LevelSchemeRepository.KIND, number(scheme), before, facts(scheme), null));
    }

    @Override
    public WhatIf whatIf(long id, List<LevelBand> bands) {
        desk.access().require(RiskPermission.READ);
        LevelScheme scheme = schemes.load(id);
        List<LevelBand> proposed = bands == null || bands.isEmpty() ? scheme.bands() : bands;
        List<FieldError> errors = BandCheck.errors(scheme.method(), proposed);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return whatIfs.whatIf(scheme, proposed, desk.access().filter(RiskPermission.READ));
    }

    private LevelScheme load(long id, long expectedVersion) {
        LevelScheme scheme = schemes.load(id);
        StaleVersion.require(LevelSchemeRepository.KIND, number(scheme), expectedVersion, scheme.recordVersion());
        return scheme;
    }

    private static String number(LevelScheme scheme) {
        return scheme.code() + "@" + scheme.schemeVersion();
    }

    private static Map<String, Object> facts(LevelScheme scheme) {
        SchemeView view = scheme.view();
        return Map.of(
                "name", view.name(),
                "schemeStatus", view.status(),
                "bands", view.bands().stream().map(LevelSchemesBean::text).toList());
    }

    private static String text(LevelBand band) {
        return band.level() + " " + (band.min() == null ? "" : band.min().toPlainString()) + "–"
                + (band.max() == null ? "" : band.max().toPlainString()) + " " + band.grade();
    }
}
