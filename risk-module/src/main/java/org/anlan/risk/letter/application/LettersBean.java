package org.anlan.risk.letter.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.domain.Letter;

/** Letters behind their door. */
@Stateless
public class LettersBean implements Letters {
    private static final String KIND = OBJECT_KIND;

    @Inject
    LetterRepository letters;

    @Inject
    LetterCatalogue catalogue;

    @Inject
    LetterMeasuring measuring;

    @Inject
    PartyCheck parties;

    @Inject
    LetterRights rights;

    @Inject
    LetterWork work;

    @Inject
    Numbering numbering;

    @Inject
    Desk desk;

    @Override
    @Command
    public String draft(DraftLetter command) {
        parties.check(command.parties());
        parties.requireEdit(command.parties());
        LetterContent content = catalogue.completed(command.content());
        Letter letter = Letter.draft(
                numbering.next(KIND), command.parties(), content, command.templateCode(), desk.login(), desk.now());
        letters.add(letter);
        work.follow(letter, desk.login());
        desk.record(AuditEntry.created("letter.drafted", KIND, letter.number(), LetterAudit.of(letter)));
        return letter.number();
    }

    @Override
    @Command
    public void change(ChangeLetter command) {
        Letter letter = load(command.number());
        rights.require(LetterPermission.EDIT, letter);
        StaleVersion.require(KIND, letter.number(), command.expectedVersion(), letter.recordVersion());
        parties.check(command.parties());
        parties.requireEdit(command.parties());
        Map<String, Object> before = LetterAudit.of(letter);
        LetterContent words = letter.content();
        letter.change(command.parties(), command.content(), desk.now());
        letters.flush();
        work.follow(letter, desk.login());
        Map<String, Object> after = LetterAudit.of(letter);
        LetterWordChanges.put(words, letter.content(), before, after);
        desk.record(AuditEntry.changed("letter.changed", KIND, letter.number(), before, after, null));
    }

    @Override
    @Command
    public void act(ActOnLetter command) {
        Letter letter = load(command.number());
        LetterAction action = command.action();
        rights.require(action, letter);
        StaleVersion.require(KIND, letter.number(), command.expectedVersion(), letter.recordVersion());
        if (action == LetterAction.ISSUE) {
            parties.requireSignedParent(letter.parties());
        }
        Map<String, Object> before = LetterAudit.of(letter);
        LetterMeasuring.Scored scored = measuring.score(letter);
        letter.act(action, command.note(), scored.score(), desk.login(), desk.now());
        if (letter.status() == LetterStatus.FINAL) {
            letter.freeze(scored.score(), measuring.measured(scored.figures()));
        }
        letters.flush();
        work.follow(letter, desk.login());
        work.tell(letter, action, desk.login());
        String what = "letter." + action.name().toLowerCase(Locale.ROOT);
        desk.record(AuditEntry.changed(what, KIND, letter.number(), before, LetterAudit.of(letter), command.note()));
    }

    @Override
    @Command
    public void enter(EnterFigure command) {
        Letter letter = load(command.number());
        rights.requireEnter(letter);
        StaleVersion.require(KIND, letter.number(), command.expectedVersion(), letter.recordVersion());
        Map<String, Object> before = LetterAudit.figure(letter, command.kind(), command.key());
        letter.enter(command, desk.login(), desk.now());
        if (measuring.isMeasured(letter, command.kind(), command.key())) {
            throw InvalidInput.of("key", "letter.measured_line", line(letter, command.key()));
        }
        letters.flush();
        Map<String, Object> after = LetterAudit.figure(letter, command.kind(), command.key());
        desk.record(AuditEntry.changed(
                "letter.figure_entered", KIND, letter.number(), before, after, line(letter, command.key())));
    }

    @Override
    @Command
    public void approve(ApproveBonus command) {
        Letter letter = load(command.number());
        rights.require(LetterPermission.SIGN, letter);
        StaleVersion.require(KIND, letter.number(), command.expectedVersion(), letter.recordVersion());
        Map<String, Object> before = LetterAudit.figure(letter, FigureKind.ACTUAL, command.key());
        letter.approve(command.key(), desk.login(), desk.now());
        letters.flush();
        Map<String, Object> after = LetterAudit.figure(letter, FigureKind.ACTUAL, command.key());
        desk.record(AuditEntry.changed(
                "letter.bonus_approved", KIND, letter.number(), before, after, line(letter, command.key())));
    }

    @Override
    @Command
    public String keepAsTemplate(String number, String name) {
        Letter letter = load(number);
        rights.require(LetterPermission.EDIT, letter);
        new InvalidInput.Collector().requireText("name", name, 200).throwIfAny();
        String code = catalogue.keep(number, name.strip(), letter.content());
        desk.record(AuditEntry.act("letter.template_kept", KIND, number, name));
        return code;
    }

    private Letter load(String number) {
        Letter letter = letters.load(number);
        rights.requireRead(letter);
        return letter;
    }

    private static String line(Letter letter, String key) {
        return LetterNames.of(letter.content()).getOrDefault(key, key);
    }
}
