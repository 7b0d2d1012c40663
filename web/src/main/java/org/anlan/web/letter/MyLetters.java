package org.anlan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterQuery;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.score.LetterScore;

/** For the workbench: the letters that bind the caller this year, and how they stand. */
@Named("myLetters")
@RequestScoped
public class MyLetters {

    private static final int MOST = 3;

    @Inject
    LetterQueries queries;

    @Inject
    AccessControl access;

    private List<Standing> standings;

    /** A letter and what it comes to now. */
    public record Standing(LetterRow letter, LetterScore score) {}

    public List<Standing> getStandings() {
        if (standings == null) {
            standings = access.allows(LetterPermission.READ) ? read() : List.of();
        }
        return standings;
    }

    private List<Standing> read() {
        return queries.find(LetterQuery.ofCaller(), PageRequest.of(0, MOST * 2, "-year")).items().stream()
                .filter(l -> l.status() != LetterStatus.VOIDED && l.status() != LetterStatus.DRAFT)
                .limit(MOST)
                .map(l -> new Standing(l, queries.score(l.number())))
                .toList();
    }
}
