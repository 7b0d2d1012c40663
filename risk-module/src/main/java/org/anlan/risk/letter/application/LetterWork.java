package org.anlan.risk.letter.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.access.Holders;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.notice.Notices;
import org.anlan.platform.time.BusinessZone;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.domain.Letter;

/** Puts the next step of a letter on somebody's list, and tells those concerned. */
@Dependent
class LetterWork {
    private static final String KIND = Letters.OBJECT_KIND;

    @Inject
    Duties duties;

    @Inject
    Notices notices;

    @Inject
    Holders holders;

    @Inject
    BusinessZone zone;

    /** Whoever has to act in this state finds the letter in their work. */
    void follow(Letter letter, String by) {
        duties.closeAll(KIND, letter.number());
        LetterParties p = letter.parties();
        switch (letter.status()) {
            case DRAFT -> {
                if (!p.issuerLogin().equals(by)) {
                    duties.open(Duty.ofPerson(
                            "letter.issue",
                            KIND,
                            letter.number(),
                            letter.title(),
                            p.issuerLogin(),
                            null,
                            path(letter.number())));
                }
            }
            case ISSUED -> open(letter, "letter.countersign", p.partyLogin(), null);
            case IN_FORCE -> open(letter, "letter.self_evaluate", p.partyLogin(), yearEnd(p.year()));
            case SELF_EVALUATED -> open(letter, "letter.superior_evaluate", p.issuerLogin(), null);
            case SUPERIOR_EVALUATED -> open(letter, "letter.department_evaluate", LetterPermission.ASSESS);
            case EVALUATED -> open(letter, "letter.finalise", p.issuerLogin(), null);
            case OBJECTED -> open(letter, "letter.decide", LetterPermission.SIGN);
            case FINAL, VOIDED -> {
                // nothing left to do
            }
        }
    }

    void tell(Letter letter, LetterAction action, String by) {
        LetterParties p = letter.parties();
        List<String> args = List.of(letter.number(), letter.title());
        switch (action) {
            case ISSUE -> send(p.partyLogin(), by, "letter.issued", args, letter);
            case COUNTERSIGN -> send(p.issuerLogin(), by, "letter.countersigned", args, letter);
            case DECLINE -> send(p.issuerLogin(), by, "letter.declined", args, letter);
            case WITHDRAW -> send(p.partyLogin(), by, "letter.withdrawn", args, letter);
            case SEND_BACK -> send(p.partyLogin(), by, "letter.sent_back", args, letter);
            case DEPARTMENT_EVALUATE -> send(p.partyLogin(), by, "letter.evaluated", args, letter);
            case OBJECT -> send(p.issuerLogin(), by, "letter.objected", args, letter);
            case DECIDE, FINALISE -> send(p.partyLogin(), by, "letter.final", args, letter);
            case REVISE, VOID -> send(p.partyLogin(), by, "letter.ended", args, letter);
            case SELF_EVALUATE -> send(p.issuerLogin(), by, "letter.superior_evaluate", args, letter);
            case SUPERIOR_EVALUATE ->
                holders.of(LetterPermission.ASSESS.code(), p.partyUnit()).stream()
                        .filter(login -> !login.equals(p.partyLogin()) && !login.equals(p.issuerLogin()))
                        .forEach(login -> send(login, by, "letter.department_evaluate", args, letter));
        }
    }

    private void send(String login, String by, String code, List<String> args, Letter letter) {
        if (!login.equals(by)) {
            notices.send(login, code, args, path(letter.number()));
        }
    }

    private void open(Letter letter, String code, String login, Instant dueAt) {
        duties.open(Duty.ofPerson(code, KIND, letter.number(), letter.title(), login, dueAt, path(letter.number())));
    }

    private void open(Letter letter, String code, LetterPermission permission) {
        duties.open(Duty.ofHolders(
                code,
                KIND,
                letter.number(),
                letter.title(),
                permission.code(),
                letter.parties().partyUnit(),
                null,
                path(letter.number())));
    }

    /** The own evaluation is due when the year is over. */
    private Instant yearEnd(int year) {
        return zone.startOf(LocalDate.of(year + 1, 1, 1));
    }

    static String path(String number) {
        return "/letter/detail.xhtml?number=" + number;
    }
}
