package org.anlan.platform.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.imports.ImportAction;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.ImportUpload;
import org.anlan.platform.imports.RowState;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportsIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    ImportService imports;

    private String admin;

    @BeforeEach
    void prepare() {
        bed.database().execute(NoteKind.TABLE);
        admin = bed.organisation().person(bed.organisation().unit(null), "admin");
    }

    private static ImportUpload csv(String rows) {
        byte[] content = ("名称,数值\n" + rows).getBytes(StandardCharsets.UTF_8);
        return new ImportUpload("notes", "C:\\表\\笔记.csv", new ByteArrayInputStream(content), Map.of("unit", "u"));
    }

    private ImportDetails checked(String rows) {
        return bed.asPerson(admin, () -> imports.checkNow(csv(rows)));
    }

    private ImportDetails imported(String rows) {
        ImportDetails job = checked(rows);
        return bed.asPerson(admin, () -> imports.importNow(job.id(), job.version()));
    }

    private List<ImportRowView> rows(long id, RowState... states) {
        return bed.asPerson(admin, () -> imports.rows(id, List.of(states), ALL).items());
    }

    private List<Object> notes(long id) {
        return bed.database().column("select name from platform.test_note where import_id = ? order by name", id);
    }

    private List<Object> audit(long id) {
        return bed.database().auditActions("import", Long.toString(id));
    }

    private ImportDetails settled(long id) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            ImportDetails job = bed.asPerson(admin, () -> imports.details(id));
            if (!job.status().isActive()) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("import " + id + " does not come to rest");
    }

    @Test
    void dry_run_stores_nothing_and_says_what_is_wrong_of_each_row() {
        ImportDetails job = checked("甲,1\n乙,x\n丙,500\n");

        assertThat(job.status()).isEqualTo(ImportStatus.READY);
        assertThat(job.fileName()).isEqualTo("笔记.csv");
        assertThat(job.options()).containsEntry("unit", "u");
        assertThat(job.counts()).isEqualTo(new ImportDetails.Counts(3, 2, 2, 1, 1, 0, 0, 0));
        assertThat(job.allowed())
                .contains(ImportAction.START, ImportAction.CORRECT)
                .doesNotContain(ImportAction.UNDO);
        assertThat(rows(job.id(), RowState.REJECTED)).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(3);
            assertThat(row.messages()).singleElement().satisfies(m -> {
                assertThat(m.column()).isEqualTo("数值");
                assertThat(m.code()).isEqualTo("not_a_number");
                assertThat(m.args()).containsExactly("x");
            });
        });
        assertThat(notes(job.id())).isEmpty();
        assertThat(audit(job.id())).containsExactly("import.uploaded");
    }

    @Test
    void good_rows_are_imported_and_a_corrected_row_follows() {
        ImportDetails job = imported("甲,1\n乙,x\n");
        assertThat(job.counts().stored()).isEqualTo(1);

        ImportRowView corrected = bed.asPerson(admin, () -> imports.correct(job.id(), 2, Map.of("number", "7")));
        assertThat(corrected.state()).isEqualTo(RowState.ACCEPTED);
        assertThat(corrected.messages()).isEmpty();
        ImportDetails second = bed.asPerson(
                admin,
                () -> imports.importNow(job.id(), imports.details(job.id()).version()));

        assertThat(second.counts().stored()).isEqualTo(2);
        assertThat(notes(job.id())).containsExactly("乙", "甲");
        assertThat(rows(job.id()))
                .extracting(ImportRowView::reference)
                .containsExactly("N-" + job.id() + "-2", "N-" + job.id() + "-3");
        assertThat(audit(job.id()))
                .containsExactly(
                        "import.uploaded",
                        "import.started",
                        "import.finished",
                        "import.row_corrected",
                        "import.started",
                        "import.finished");
    }

    @Test
    void row_that_fails_to_store_is_rejected_without_its_neighbours() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            many.append(i == 120 ? "refused" : i == 250 ? "crash" : "好" + i).append(",1\n");
        }
        ImportDetails job = imported(many.toString());

        assertThat(job.status()).isEqualTo(ImportStatus.IMPORTED);
        assertThat(job.counts().stored()).isEqualTo(448);
        assertThat(notes(job.id())).hasSize(448);
        assertThat(rows(job.id(), RowState.REJECTED))
                .extracting(row -> row.messages().get(0).code())
                .containsExactly("note.refused", "unexpected");
    }

    @Test
    void only_chosen_rows_are_imported() {
        ImportDetails job = checked("甲,1\n乙,2\n丙,3\n");
        bed.asPerson(admin, () -> imports.choose(job.id(), List.of(), false));
        assertThatThrownBy(() -> bed.asPerson(admin, () -> imports.importNow(job.id(), job.version())))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("import.nothing_chosen");
        bed.asPerson(admin, () -> imports.choose(job.id(), List.of(2), true));
        bed.asPerson(admin, () -> imports.importNow(job.id(), job.version()));

        assertThat(notes(job.id())).containsExactly("乙");
    }

    @Test
    void undo_takes_back_all_but_what_was_used_since() {
        ImportDetails job = imported("甲,1\n乙,2\n丙,3\n");
        bed.database()
                .execute("update platform.test_note set used = true where import_id = ? and name = '乙'", job.id());

        ImportDetails undone = bed.asPerson(admin, () -> imports.undoNow(job.id(), job.version()));

        assertThat(undone.status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(undone.counts().undone()).isEqualTo(2);
        assertThat(undone.counts().kept()).isEqualTo(1);
        assertThat(notes(job.id())).containsExactly("乙");
        assertThat(rows(job.id(), RowState.KEPT))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.messages()).extracting(m -> m.code()).containsExactly("import.used_since"));
        assertThat(audit(job.id())).endsWith("import.undo_started", "import.undone");
    }

    @Test
    void what_an_undo_kept_is_taken_back_when_it_is_no_longer_used() {
        ImportDetails job = imported("甲,1\n乙,200\n");
        bed.database()
                .execute("update platform.test_note set used = true where import_id = ? and name = '乙'", job.id());
        ImportDetails once = bed.asPerson(admin, () -> imports.undoNow(job.id(), job.version()));
        assertThat(once.allowed()).containsExactly(ImportAction.UNDO);

        ImportDetails vain = bed.asPerson(admin, () -> imports.undoNow(job.id(), once.version()));
        assertThat(vain.counts().kept()).isEqualTo(1);
        assertThat(rows(job.id(), RowState.KEPT))
                .singleElement()
                .satisfies(row -> assertThat(row.messages())
                        .extracting(m -> m.code())
                        .containsExactly("large", "import.used_since"));

        bed.database().execute("update platform.test_note set used = false where import_id = ?", job.id());
        ImportDetails twice = bed.asPerson(admin, () -> imports.undoNow(job.id(), vain.version()));
        assertThat(twice.counts().undone()).isEqualTo(2);
        assertThat(twice.allowed()).isEmpty();
        assertThat(notes(job.id())).isEmpty();
    }

    @Test
    void file_that_is_no_table_is_refused_and_remembered() {
        ImportUpload picture = new ImportUpload(
                "notes", "a.xlsx", new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), Map.of());

        assertThatThrownBy(() -> bed.asPerson(admin, () -> imports.checkNow(picture)))
                .isInstanceOfSatisfying(InvalidInput.class, e -> {
                    assertThat(e.errors().get(0).code()).isEqualTo("import.file_not_a_table");
                    assertThat(e.errors().get(0).args()).containsExactly("PDF");
                });
        assertThat(bed.asPerson(admin, () -> imports.find("notes", ALL).items()))
                .filteredOn(job -> job.createdBy().equals(admin))
                .singleElement()
                .satisfies(job -> assertThat(job.status()).isEqualTo(ImportStatus.REFUSED));
    }

    @Test
    void work_in_the_background_comes_to_rest() throws InterruptedException {
        long id = bed.asPerson(admin, () -> imports.upload(csv("甲,1\n乙,2\n")));
        ImportDetails job = settled(id);
        assertThat(job.status()).isEqualTo(ImportStatus.READY);

        bed.asPerson(admin, () -> imports.start(id, job.version()));
        ImportDetails stored = settled(id);

        assertThat(stored.counts().stored()).isEqualTo(2);
        assertThat(stored.progress()).isEqualTo(stored.progressTotal()).isEqualTo(2);
        assertThat(bed.database().column("select 1 from platform.import_file where job_id = ?", id))
                .isEmpty();
    }

    @Test
    void import_whose_node_died_is_taken_up_and_nothing_is_stored_twice() throws InterruptedException {
        ImportDetails job = imported("甲,1\n乙,2\n丙,3\n");
        // as a crash between two chunks leaves it: some rows stored, the lease of a dead node run out
        bed.database().execute("delete from platform.test_note where import_id = ? and name = '丙'", job.id());
        bed.database()
                .execute(
                        "update platform.import_row set state = 'ACCEPTED', reference = null where job_id = ? and seq = 3",
                        job.id());
        bed.database()
                .execute(
                        "update platform.import_job set status = 'IMPORTING', claimed_by = 'dead',"
                                + " claimed_until = now() - interval '1 second' where id = ?",
                        job.id());

        ImportDetails after = settled(job.id());

        assertThat(after.status()).isEqualTo(ImportStatus.IMPORTED);
        assertThat(notes(job.id())).containsExactly("丙", "乙", "甲");
    }

    @Test
    void import_that_brings_down_every_node_is_given_up_with_a_clear_message() throws InterruptedException {
        ImportDetails job = checked("甲,1\n");
        bed.database()
                .execute(
                        "update platform.import_job set status = 'CHECKING', claims = 6, claimed_until = now() where id = ?",
                        job.id());
        bed.database().execute("update platform.import_row set state = 'READ' where job_id = ?", job.id());

        assertThat(settled(job.id()).status()).isEqualTo(ImportStatus.READY);
        assertThat(rows(job.id(), RowState.REJECTED))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.messages()).extracting(m -> m.code()).containsExactly("interrupted"));
    }

    @Test
    void others_do_not_see_an_import_and_auditors_only_see_it() {
        ImportDetails job = checked("甲,1\n");
        bed.as("employee", () -> {
            assertThatThrownBy(() -> imports.details(job.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> imports.rows(job.id(), List.of(), ALL)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> imports.upload(csv("甲,1\n"))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> imports.start(job.id(), job.version())).isInstanceOf(NotFound.class);
            assertThat(imports.kinds()).doesNotContain("notes");
            assertThat(imports.find(null, ALL).items()).isEmpty();
        });
        bed.as("auditor", () -> {
            assertThat(imports.details(job.id()).allowed()).isEmpty();
            assertThatThrownBy(() -> imports.start(job.id(), job.version())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> imports.correct(job.id(), 1, Map.of("name", "x")))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void second_click_on_import_is_stale_or_refused() {
        ImportDetails job = checked("甲,1\n");
        bed.asPerson(admin, () -> imports.importNow(job.id(), job.version()));

        assertThatThrownBy(() -> bed.asPerson(admin, () -> imports.importNow(job.id(), job.version())))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> bed.asPerson(
                        admin,
                        () -> imports.importNow(
                                job.id(), imports.details(job.id()).version())))
                .isInstanceOf(RuleBroken.class);
        assertThat(notes(job.id())).hasSize(1);
    }

    @Test
    void same_file_a_second_time_is_pointed_out() {
        String rows = "甲" + admin + ",1\n";
        ImportDetails first = imported(rows);

        assertThat(checked(rows).sameFile()).singleElement().satisfies(same -> {
            assertThat(same.id()).isEqualTo(first.id());
            assertThat(same.createdBy()).isEqualTo(admin);
        });
    }

    @Test
    void correction_is_checked_and_stored_rows_stay_as_they_are() {
        ImportDetails job = imported("甲,1\n乙,x\n");

        bed.asPerson(admin, () -> {
            assertThat(imports.correct(job.id(), 2, Map.of("number", "y")).state())
                    .isEqualTo(RowState.REJECTED);
            assertThatThrownBy(() -> imports.correct(job.id(), 1, Map.of("number", "2")))
                    .isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> imports.correct(job.id(), 2, Map.of("colour", "red")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> imports.correct(job.id(), 2, Map.of("number", "a\0")))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> imports.correct(job.id(), 9, Map.of("number", "1")))
                    .isInstanceOf(NotFound.class);
        });
    }
}
