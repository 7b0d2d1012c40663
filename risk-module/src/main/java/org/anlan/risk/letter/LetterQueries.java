package org.anlan.risk.letter;

import jakarta.ejb.Local;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.score.LetterScore;
import org.anlan.risk.letter.score.Warning;

/**
 * Door: reading responsibility letters. Needs {@code letter.read}; besides the letters of the scope, everybody sees
 * those they sign.
 */
@Local
public interface LetterQueries {

    Page<LetterRow> find(LetterQuery query, PageRequest page);

    LetterDetails details(String number);

    /** Measured and added up now; of a final letter as it was frozen. */
    LetterScore score(String number);

    /** What new letters can start from, in their order. Needs {@code letter.edit}. */
    List<LetterTemplate> templates();

    /** @throws org.anlan.platform.NotFound no such template */
    LetterTemplate template(String code);

    /** The content as a new letter would take it: indicators for known names, grades filled in. */
    LetterContent completed(LetterContent content);

    /** What is wrong with the words, before anybody keeps them. */
    List<Warning> check(LetterContent content);
}
