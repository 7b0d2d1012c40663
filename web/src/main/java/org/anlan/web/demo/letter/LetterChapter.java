package org.anlan.web.demo.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterQueries;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.Letters.ActOnLetter;
import org.anlan.risk.letter.Letters.DraftLetter;
import org.anlan.risk.letter.Letters.EnterFigure;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.web.demo.story.Chapter;
import org.anlan.web.demo.story.Names;
import org.anlan.web.demo.story.Script;
import org.anlan.web.demo.story.Times;

/**
 * This year's responsibility letters: the department's, signed by the head of the branch, and those it passes on to
 * people, from the users' own letter. They score themselves from what the other chapters leave behind.
 */
@Dependent
public class LetterChapter implements Chapter {

    private static final String DEPARTMENT = "letter.department";
    private static final int DAYS_AGO = 160;

    @Inject
    Letters letters;

    @Inject
    LetterQueries queries;

    @Inject
    Names names;

    @Override
    public void write(Script script, Times times) {
        int year = times.today().getYear();
        Instant at = times.workday(DAYS_AGO, 10, 10);
        script.scene(at, "safety", "draft the department's letter", () -> draft(DEPARTMENT, department(year), ours()));
        script.scene(times.later(at, 60), "head", "issue it", () -> act(DEPARTMENT, LetterAction.ISSUE, null));
        script.scene(
                times.later(at, 300),
                "manager",
                "countersign it",
                () -> act(DEPARTMENT, LetterAction.COUNTERSIGN, null));
        Instant below = times.later(at, 600);
        personal(script, times, below, "employee", "CS-HALL", year);
        personal(script, times, below.plusSeconds(900), "field", "CS-FIELD", year);
        personal(script, times, below.plusSeconds(1800), "agent", "CS-HALL", year);
        Instant late = times.workday(3, 15, 20);
        script.scene(
                late,
                "safety",
                "draft another letter",
                () -> draft("letter.agent2", person(year, "agent2", "CS-HALL"), gas()));
        script.scene(
                times.later(late, 30), "manager", "issue it", () -> act("letter.agent2", LetterAction.ISSUE, null));
    }

    private void personal(Script script, Times times, Instant at, String login, String unit, int year) {
        String name = "letter." + login;
        script.scene(at, "safety", "draft " + name, () -> draft(name, person(year, login, unit), gas()));
        script.scene(times.later(at, 120), "manager", "issue " + name, () -> act(name, LetterAction.ISSUE, null));
        script.scene(
                times.later(at, 500), login, "countersign " + name, () -> act(name, LetterAction.COUNTERSIGN, null));
        Instant known = times.workday(20, 16, 5);
        script.scene(known, "safety", "figures of " + name, () -> {
            lastYear(name, "i3", "88", "上年度责任书考核表");
            lastYear(name, "i7", "90", "上年度责任书考核表");
            enter(name, "i5", "96", "技术手段完成台账, 截至上月末");
            enter(name, "i7", "92", "安检系统月报: 一级非漏气隐患整改明细");
            enter(name, "i9", "74", "安检系统月报: 二级隐患整改明细");
            enter(name, "i10", "58", "安检系统月报: 三级隐患整改明细");
        });
    }

    private void draft(String name, LetterParties parties, LetterContent content) {
        names.give(name, letters.draft(new DraftLetter(parties, content, null)));
    }

    private void act(String name, LetterAction action, String note) {
        letters.act(new ActOnLetter(names.number(name), version(name), action, note));
    }

    private void enter(String name, String key, String value, String evidence) {
        letters.enter(new EnterFigure(
                names.number(name), version(name), FigureKind.ACTUAL, key, new BigDecimal(value), null, evidence));
    }

    private void lastYear(String name, String key, String value, String evidence) {
        letters.enter(new EnterFigure(
                names.number(name), version(name), FigureKind.LAST_YEAR, key, new BigDecimal(value), null, evidence));
    }

    private long version(String name) {
        return queries.details(names.number(name)).version();
    }

    private static LetterParties department(int year) {
        return new LetterParties(year, LetterLevel.DEPARTMENT, "NB", "head", "CS", "manager", null);
    }

    private LetterParties person(int year, String login, String unit) {
        return new LetterParties(year, LetterLevel.PERSON, "CS", "manager", unit, login, names.number(DEPARTMENT));
    }

    private LetterContent gas() {
        return queries.template("gas").content();
    }

    private static LetterContent ours() {
        try (InputStream in = LetterChapter.class.getResourceAsStream("/demo/letter-department.json")) {
            return LetterFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
