package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.risk.HeatMap;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.scheme.BandCheck;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.scheme.application.LevelSchemeRepository;

/** Counts risks by cell of the matrix and by level. */
@Dependent
class HeatMapReader {
    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    RiskFinder finder;

    @Inject
    RegisterTypes types;

    @Inject
    LevelSchemeRepository schemes;

    HeatMap read(RiskQuery query) {
        RiskFilter filter = finder.filter(query);
        return new HeatMap(cells(query, filter), levels(filter));
    }

    private List<HeatMap.Cell> cells(RiskQuery query, RiskFilter filter) {
        Map<String, Long> counts = new HashMap<>();
        for (Tuple t : rows(
                filter,
                "select cast(r.likelihood as integer) as l, cast(r.severity as integer) as s, count(*) as risks"
                        + RiskFinder.FROM,
                " and r.likelihood is not null and r.severity is not null group by 1, 2")) {
            counts.put(t.get("l") + " " + t.get("s"), ((Number) t.get("risks")).longValue());
        }
        List<LevelBand> bands = schemes.inForce(schemeOf(query)).bands();
        List<HeatMap.Cell> cells = new ArrayList<>();
        for (int l = 5; l >= 1; l--) {
            for (int s = 1; s <= 5; s++) {
                LevelBand band = bands.get(BandCheck.bandOf(bands, BigDecimal.valueOf((long) l * s)));
                long count = counts.getOrDefault(l + " " + s, 0L);
                cells.add(new HeatMap.Cell(l, s, band.level(), band.grade(), band.colour(), count));
            }
        }
        return cells;
    }

    /** The scheme of the LS type asked for, else of the first LS type. */
    private String schemeOf(RiskQuery query) {
        return types.all().stream()
                .filter(t -> t.method() == RatingMethod.LS)
                .filter(t -> query.typeCode() == null || t.code().equals(query.typeCode()))
                .findFirst()
                .or(() -> types.all().stream()
                        .filter(t -> t.method() == RatingMethod.LS)
                        .findFirst())
                .map(RegisterType::schemeCode)
                .orElseThrow();
    }

    private List<HeatMap.LevelCount> levels(RiskFilter filter) {
        return rows(
                        filter,
                        "select t.rating_method, s.code, newest.name, newest.name_en, r.level,"
                                + " max(b.label_en) as label_en, r.grade, b.colour, count(*) as risks"
                                + RiskFinder.FROM
                                + " left join risk.level_scheme s on s.id = r.scheme_id"
                                + " left join lateral (select n.name, n.name_en from risk.level_scheme n"
                                + " where n.code = s.code order by n.scheme_version desc limit 1) newest on true"
                                + " left join risk.level_band b on b.scheme_id = r.scheme_id and b.level = r.level",
                        " and t.rating_method <> 'NONE' group by t.rating_method, s.code, newest.name,"
                                + " newest.name_en, r.level, r.grade, b.colour"
                                + " order by case r.grade when 'MAJOR' then 0 when 'CONSIDERABLE' then 1"
                                + " when 'GENERAL' then 2 when 'LOW' then 3 when 'UNMAPPED' then 4 else 5 end,"
                                + " s.code, r.level")
                .stream()
                .map(HeatMapReader::level)
                .toList();
    }

    private static HeatMap.LevelCount level(Tuple t) {
        String grade = t.get("grade", String.class);
        String colour = t.get("colour", String.class);
        return new HeatMap.LevelCount(
                RatingMethod.valueOf(t.get("rating_method", String.class)),
                t.get("code", String.class),
                t.get("name", String.class),
                t.get("name_en", String.class),
                t.get("level", String.class),
                t.get("label_en", String.class),
                grade == null ? null : RiskGrade.valueOf(grade),
                colour == null ? null : LevelColour.valueOf(colour),
                ((Number) t.get("risks")).longValue());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(RiskFilter filter, String select, String tail) {
        Query query = em.createNativeQuery(select + filter.where() + tail, Tuple.class);
        filter.bind(query);
        return query.getResultList();
    }
}
