package org.anlan.risk.scheme.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.command.Desk;
import org.anlan.risk.scheme.BandCheck;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.risk.scheme.WhatIf;
import org.anlan.risk.scheme.domain.LevelScheme;
import org.anlan.risk.scheme.domain.LevelWords;

/**
 * Compares the levels risks have with those other bands would give. Risks are first counted by value and level, of which
 * there are few, so that only the risks that change are read.
 */
@Dependent
class WhatIfReader {
    private static final String RATED = " from risk.risk r join risk.risk_register g on g.id = r.register_id"
            + " join risk.level_scheme s on s.id = r.scheme_id"
            + " where s.code = :code and r.status <> 'CLOSED'"
            + " and (:everywhere or g.unit_code = any(string_to_array(:units, ' ')) or r.owner_login = :me)";

    private static final String EFFECTIVE_STEP = " where scheme_id = :scheme and level = :level"
            + " and status = 'EFFECTIVE' and score is not distinct from cast(:score as numeric)";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    Desk desk;

    /** Risks that have this value and level, and the level they would get; null where no band includes the value. */
    private record Step(long schemeId, BigDecimal score, String from, String to, long count) {}

    WhatIf whatIf(LevelScheme scheme, List<LevelBand> bands, ScopeFilter scope) {
        List<Step> steps = steps(scheme, bands, scope);
        List<Step> moving = steps.stream()
                .filter(s -> s.to() != null && !s.to().equals(s.from()))
                .toList();
        Map<ControlLevel, Long> gaining = new EnumMap<>(ControlLevel.class);
        List<WhatIf.Change> changes = new ArrayList<>();
        for (Step step : moving) {
            Set<ControlLevel> before =
                    em.find(LevelScheme.class, step.schemeId()).view().controlling(step.from());
            Set<ControlLevel> after = SchemeView.controlling(bands, step.to());
            Set<ControlLevel> gained = minus(after, before);
            gained.forEach(level -> gaining.merge(level, step.count(), Long::sum));
            changes.addAll(changes(scheme, step, gained, minus(before, after), scope, WhatIf.LISTED - changes.size()));
        }
        return new WhatIf(
                steps.stream().mapToLong(Step::count).sum(),
                moving.stream().mapToLong(Step::count).sum(),
                changes,
                gaining,
                steps.stream()
                        .filter(s -> s.to() == null)
                        .map(WhatIfReader::value)
                        .distinct()
                        .toList());
    }

    /** Asks effective risks whose level the version would change to be reviewed. @return how many */
    int requestReviews(LevelScheme scheme, String version, LocalDate today, ScopeFilter everywhere) {
        return steps(scheme, scheme.bands(), everywhere).stream()
                .filter(s -> !s.from().equals(s.to()))
                .mapToInt(s -> requestReviews(s, version, today))
                .sum();
    }

    private int requestReviews(Step step, String version, LocalDate today) {
        bindStep(
                        em.createNativeQuery("insert into risk.risk_review (risk_id, cause, source, asked_by, asked_at)"
                                        + " select id, 'SCHEME_CHANGE', :version, :by, :at from risk.risk"
                                        + EFFECTIVE_STEP
                                        + " on conflict do nothing")
                                .setParameter("version", version)
                                .setParameter("by", desk.login())
                                .setParameter("at", desk.now()),
                        step)
                .executeUpdate();
        return bindStep(
                        em.createNativeQuery("update risk.risk set review_requested_on ="
                                        + " coalesce(review_requested_on, :today), record_version = record_version + 1"
                                        + EFFECTIVE_STEP)
                                .setParameter("today", today),
                        step)
                .executeUpdate();
    }

    private static Query bindStep(Query query, Step step) {
        return query.setParameter("scheme", step.schemeId())
                .setParameter("level", step.from())
                .setParameter(
                        "score", step.score() == null ? null : step.score().toPlainString());
    }

    private List<Step> steps(LevelScheme scheme, List<LevelBand> bands, ScopeFilter scope) {
        Query query = em.createNativeQuery(
                "select r.scheme_id, r.score, r.level, count(*) as risks" + RATED
                        + " group by r.scheme_id, r.score, r.level order by r.score, r.level",
                Tuple.class);
        bind(query, scheme, scope);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(t -> new Step(
                        ((Number) t.get("scheme_id")).longValue(),
                        t.get("score", BigDecimal.class),
                        t.get("level", String.class),
                        levelOf(bands, t.get("score", BigDecimal.class), t.get("level", String.class)),
                        ((Number) t.get("risks")).longValue()))
                .toList();
    }

    private static String levelOf(List<LevelBand> bands, BigDecimal score, String level) {
        if (score == null) {
            return LevelWords.find(bands, level).map(LevelBand::level).orElse(null);
        }
        int band = BandCheck.bandOf(bands, score);
        return band < 0 ? null : bands.get(band).level();
    }

    private List<WhatIf.Change> changes(
            LevelScheme scheme,
            Step step,
            Set<ControlLevel> gained,
            Set<ControlLevel> lost,
            ScopeFilter scope,
            int most) {
        Query query = em.createNativeQuery(
                "select r.number, r.title, g.unit_code, r.owner_login" + RATED
                        + " and r.scheme_id = :scheme and r.level = :level"
                        + " and r.score is not distinct from cast(:score as numeric)"
                        + " order by r.number limit " + Math.max(0, most),
                Tuple.class);
        bind(query, scheme, scope);
        query.setParameter("scheme", step.schemeId());
        query.setParameter("level", step.from());
        query.setParameter("score", step.score() == null ? null : step.score().toPlainString());
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(t -> new WhatIf.Change(
                        t.get("number", String.class),
                        t.get("title", String.class),
                        t.get("unit_code", String.class),
                        t.get("owner_login", String.class),
                        value(step),
                        step.from(),
                        step.to(),
                        gained,
                        lost))
                .toList();
    }

    private static void bind(Query query, LevelScheme scheme, ScopeFilter scope) {
        query.setParameter("code", scheme.code());
        query.setParameter("everywhere", scope.all());
        query.setParameter("units", String.join(" ", scope.unitCodes()));
        query.setParameter("me", scope.login() == null ? "" : scope.login());
    }

    private static String value(Step step) {
        return step.score() == null
                ? step.from()
                : step.score().stripTrailingZeros().toPlainString();
    }

    private static Set<ControlLevel> minus(Set<ControlLevel> all, Set<ControlLevel> without) {
        Set<ControlLevel> rest = EnumSet.noneOf(ControlLevel.class);
        rest.addAll(all);
        rest.removeAll(without);
        return rest;
    }
}
