package org.anlan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.Page;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterQuery;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.web.faces.ListState;

/** Responsibility letters as a list; its state is the URL. */
@Named
@RequestScoped
public class LetterListPage {

    @Inject
    LetterQueries queries;

    @Inject
    ListState list;

    private Page<LetterRow> rows;

    /** View action. */
    public void load() {
        String year = list.get("year");
        LetterQuery query = new LetterQuery(
                list.getQ(),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                list.get("level", LetterLevel.class),
                list.get("status", LetterStatus.class),
                list.get("unit"),
                list.get("party"),
                list.get("parent"),
                "true".equals(list.get("mine")));
        rows = queries.find(query, list.request("-updatedAt"));
    }

    public Page<LetterRow> getRows() {
        return rows;
    }
}
