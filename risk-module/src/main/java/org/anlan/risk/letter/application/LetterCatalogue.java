package org.anlan.risk.letter.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.NotFound;
import org.anlan.platform.command.Desk;
import org.anlan.risk.letter.LetterTemplate;
import org.anlan.risk.letter.content.Grade;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.risk.letter.content.LetterItem;

/** What letters start from, as data: templates, grades, and which indicator a name stands for. */
@Dependent
class LetterCatalogue {
    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    Desk desk;

    private record Proposed(String indicator, String topic) {}

    List<LetterTemplate> templates() {
        return rows("select code, name, shipped, content::text from risk.letter_template order by position, name")
                .stream()
                .map(LetterCatalogue::template)
                .toList();
    }

    LetterTemplate template(String code) {
        return templates().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("letter_template", code));
    }

    private static LetterTemplate template(Object[] row) {
        return new LetterTemplate((String) row[0], (String) row[1], (Boolean) row[2], LetterFile.read((String) row[3]));
    }

    /** @return code of the template */
    String keep(String number, String name, LetterContent content) {
        String code = number.toLowerCase(java.util.Locale.ROOT);
        em.createNativeQuery("insert into risk.letter_template values (?1, ?2, 100, false, cast(?3 as json), ?4, ?5)"
                        + " on conflict (code) do update set name = excluded.name, content = excluded.content")
                .setParameter(1, code)
                .setParameter(2, name)
                .setParameter(3, LetterFile.write(content).toString())
                .setParameter(4, desk.login())
                .setParameter(5, desk.now())
                .executeUpdate();
        return code;
    }

    /** Indicators for the names that stand for one, and grades when the content brings none. */
    LetterContent completed(LetterContent content) {
        Map<String, Proposed> names = rows("select name, indicator, topic from risk.letter_indicator_name").stream()
                .collect(Collectors.toMap(r -> bare((String) r[0]), r -> new Proposed((String) r[1], (String) r[2])));
        LetterContent named = content.withItems(
                content.items().stream().map(i -> measured(i, names)).toList());
        return named.grades().isEmpty() ? named.withGrades(grades()) : named;
    }

    private static LetterItem measured(LetterItem item, Map<String, Proposed> names) {
        Proposed proposed = names.get(bare(item.name()));
        boolean open = item.indicator() == null && item.evidence() == null && proposed != null;
        return open ? item.measuredBy(proposed.indicator(), proposed.topic()) : item;
    }

    private List<Grade> grades() {
        return rows("select name, from_total, coefficient from risk.letter_grade order by position").stream()
                .map(r -> new Grade((String) r[0], (BigDecimal) r[1], (BigDecimal) r[2]))
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }
}
