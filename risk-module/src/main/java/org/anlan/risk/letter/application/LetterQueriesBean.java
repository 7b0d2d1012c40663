package org.anlan.risk.letter.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.indicator.Indicators;
import org.anlan.risk.letter.LetterDetails;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.LetterQuery;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.LetterTemplate;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.domain.Letter;
import org.anlan.risk.letter.domain.LetterLinter;
import org.anlan.risk.letter.domain.LetterSignatures;
import org.anlan.risk.letter.score.LetterScore;
import org.anlan.risk.letter.score.Warning;

/** Reading letters, behind the door. */
@Stateless
public class LetterQueriesBean implements LetterQueries {
    @Inject
    LetterRepository letters;

    @Inject
    LetterFinder finder;

    @Inject
    LetterCatalogue catalogue;

    @Inject
    LetterMeasuring measuring;

    @Inject
    LetterRights rights;

    @Inject
    Indicators indicators;

    @Inject
    AccessControl access;

    @Override
    public Page<LetterRow> find(LetterQuery query, PageRequest page) {
        access.require(LetterPermission.READ);
        return finder.find(query, page);
    }

    @Override
    public LetterDetails details(String number) {
        Letter l = visible(number);
        LetterContent content = l.content();
        LetterSignatures signed = l.signatures();
        return new LetterDetails(
                finder.row(number),
                content,
                check(content),
                signed.issuedBy(),
                signed.issuedAt(),
                signed.countersignedBy(),
                signed.countersignedAt(),
                l.figures(),
                l.evaluations(),
                l.objection(),
                l.objectedAt(),
                l.lastReason(),
                l.editions(),
                rights.allowed(l),
                rights.mayEdit(l),
                rights.mayEnter(l) && l.takesFigures(access.caller().login()),
                rights.may(LetterPermission.SIGN, l)
                        && !l.persons().isParty(access.caller().login())
                        && l.takesFigures(access.caller().login()),
                l.createdBy(),
                l.createdAt(),
                l.recordVersion());
    }

    @Override
    public LetterScore score(String number) {
        return measuring.score(visible(number)).score();
    }

    @Override
    public List<LetterTemplate> templates() {
        access.require(LetterPermission.EDIT);
        return catalogue.templates();
    }

    @Override
    public LetterTemplate template(String code) {
        access.require(LetterPermission.EDIT);
        return catalogue.template(code);
    }

    @Override
    public LetterContent completed(LetterContent content) {
        access.require(LetterPermission.EDIT);
        return catalogue.completed(content);
    }

    @Override
    public List<Warning> check(LetterContent content) {
        access.require(LetterPermission.READ);
        return LetterLinter.check(content, indicators.all());
    }

    private Letter visible(String number) {
        Letter letter = letters.load(number);
        rights.requireRead(letter);
        return letter;
    }
}
