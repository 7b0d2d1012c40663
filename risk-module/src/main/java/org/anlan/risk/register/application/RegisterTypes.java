package org.anlan.risk.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.NotFound;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.scheme.RatingMethod;

/** The register types. They are data that only a migration changes, so each node reads them once. */
@ApplicationScoped
public class RegisterTypes {
    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    private volatile List<RegisterType> types;

    public List<RegisterType> all() {
        if (types == null) {
            types = read();
        }
        return types;
    }

    /** @throws NotFound no such type */
    public RegisterType type(String code) {
        return all().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("register_type", code));
    }

    private List<RegisterType> read() {
        Map<String, List<RegisterColumn>> columns = rows(
                        "select type_code, field, name, name_en, array_to_string(synonyms, E'\\n') as synonyms, required,"
                                + " identifying, list, grouping, width from risk.register_column order by type_code, position")
                .stream()
                .collect(Collectors.groupingBy(
                        t -> t.get("type_code", String.class),
                        Collectors.mapping(RegisterTypes::column, Collectors.toList())));
        return rows(
                        "select code, name, name_en, rating_method, scheme_code,"
                                + " array_to_string(title_words, E'\\n') as title_words from risk.register_type order by position")
                .stream()
                .map(t -> new RegisterType(
                        t.get("code", String.class),
                        t.get("name", String.class),
                        t.get("name_en", String.class),
                        RatingMethod.valueOf(t.get("rating_method", String.class)),
                        t.get("scheme_code", String.class),
                        lines(t.get("title_words", String.class)),
                        columns.get(t.get("code", String.class))))
                .toList();
    }

    private static RegisterColumn column(Tuple t) {
        return new RegisterColumn(
                RegisterField.valueOf(t.get("field", String.class)),
                t.get("name", String.class),
                t.get("name_en", String.class),
                lines(t.get("synonyms", String.class)),
                t.get("required", Boolean.class),
                t.get("identifying", Boolean.class),
                t.get("list", Boolean.class),
                t.get("grouping", Boolean.class),
                ((Number) t.get("width")).intValue());
    }

    private static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : joined.lines().toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return em.createNativeQuery(sql, Tuple.class).getResultList();
    }
}
