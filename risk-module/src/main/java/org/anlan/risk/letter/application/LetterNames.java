package org.anlan.risk.letter.application;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.risk.letter.content.LetterContent;

/** Names of the lines of a letter by their key. */
final class LetterNames {
    private LetterNames() {}

    static Map<String, String> of(LetterContent content) {
        Map<String, String> names = new LinkedHashMap<>();
        content.items().forEach(i -> names.put(i.key(), i.name()));
        content.parts().forEach(p -> names.put(p.key(), p.name()));
        content.bonuses().forEach(b -> names.put(b.key(), b.rule()));
        content.penalties().forEach(p -> names.put(p.key(), p.rule()));
        content.zeroTargets().forEach(z -> names.put(z.key(), z.name()));
        return names;
    }
}
