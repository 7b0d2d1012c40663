package org.anlan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.anlan.platform.NotFound;
import org.anlan.platform.people.People;
import org.anlan.risk.letter.EditionRow;
import org.anlan.risk.letter.LetterDetails;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.web.faces.ListState;
import org.anlan.web.print.QrCode;

/**
 * A letter on paper, in as many copies as it says: the words of an edition both parties signed, or
 * of the draft.
 */
@Named
@RequestScoped
public class LetterPrintPage {

    @Inject
    LetterQueries queries;

    @Inject
    ListState list;

    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    private LetterDetails details;
    private EditionRow edition;
    private QrCode code;

    /** View action. */
    public void load() {
        String number = list.get("number");
        details = queries.details(number == null ? "" : number);
        edition = edition(number, list.get("edition"));
        code = QrCode.to(request, "/letter/detail.xhtml?number=" + details.row().number());
    }

    /** The one asked for; else what both signed, as long as it counts. */
    private EditionRow edition(String number, String asked) {
        List<EditionRow> all = details.editions();
        if (asked == null) {
            return details.countersignedBy() == null || all.isEmpty() ? null : all.get(all.size() - 1);
        }
        return all.stream()
                .filter(e -> String.valueOf(e.edition()).equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound(Letters.OBJECT_KIND, number + "/" + asked));
    }

    public LetterDetails getDetails() {
        return details;
    }

    /** Null for words that are not signed by both. */
    public EditionRow getEdition() {
        return edition;
    }

    public LetterContent getContent() {
        return edition == null ? details.content() : edition.content();
    }

    /** Numbers of the copies, from 1. */
    public List<Integer> getCopies() {
        return IntStream.rangeClosed(1, getContent().copies()).boxed().toList();
    }

    public String name(String login) {
        return people.nameOf(login);
    }

    public QrCode getCode() {
        return code;
    }
}
