package org.anlan.platform.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.imports.ImportAction;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.domain.ImportJob.UploadedFile;
import org.junit.jupiter.api.Test;

class ImportLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:30:00Z");

    private static ImportJob anUploadedImport() {
        return ImportJob.uploaded("risks", "safety", new UploadedFile("清单.xlsx", 8000, "abc"), "{}", NOW);
    }

    private static ImportJob aCheckedImport() {
        ImportJob job = anUploadedImport();
        job.endReading("{\"sheets\":[]}");
        job.endChecking(NOW);
        return job;
    }

    @Test
    void every_status_and_action_is_decided() {
        Map<String, String> table = new TreeMap<>();
        for (ImportStatus from : ImportStatus.values()) {
            for (ImportAction action : ImportAction.values()) {
                if (ImportLifecycle.allowedFrom(from).contains(action)) {
                    table.put(
                            from + " " + action,
                            ImportLifecycle.next(from, action).name());
                } else {
                    assertThatThrownBy(() -> ImportLifecycle.next(from, action))
                            .isInstanceOf(RuleBroken.class)
                            .hasMessageContaining("import.illegal_transition");
                }
            }
        }
        assertThat(table)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("READING END_READING", "CHECKING"),
                        Map.entry("READING REFUSE", "REFUSED"),
                        Map.entry("CHECKING END_CHECKING", "READY"),
                        Map.entry("CHECKING REFUSE", "REFUSED"),
                        Map.entry("READY CORRECT", "READY"),
                        Map.entry("READY START", "IMPORTING"),
                        Map.entry("IMPORTING END_IMPORTING", "IMPORTED"),
                        Map.entry("IMPORTED CORRECT", "IMPORTED"),
                        Map.entry("IMPORTED START", "IMPORTING"),
                        Map.entry("IMPORTED UNDO", "UNDOING"),
                        Map.entry("UNDONE UNDO", "UNDOING"),
                        Map.entry("UNDOING END_UNDOING", "UNDONE")));
    }

    @Test
    void import_without_chosen_rows_does_not_start() {
        ImportJob job = aCheckedImport();
        assertThatThrownBy(() -> job.start(0)).isInstanceOf(RuleBroken.class).hasMessage("import.nothing_chosen");
        assertThat(job.status()).isEqualTo(ImportStatus.READY);
    }

    @Test
    void import_is_not_undone_before_it_is_finished() {
        ImportJob job = aCheckedImport();
        job.start(3);
        assertThatThrownBy(() -> job.undo(3)).isInstanceOf(RuleBroken.class);
        job.endImporting(NOW);
        job.undo(3);
        job.endUndoing(NOW);
        assertThat(job.status()).isEqualTo(ImportStatus.UNDONE);
        assertThatThrownBy(() -> job.start(1)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_an_undo_kept_can_be_undone_later_and_nothing_else() {
        ImportJob job = aCheckedImport();
        job.start(3);
        job.endImporting(NOW);
        job.undo(3);
        job.endUndoing(NOW);
        assertThatThrownBy(() -> job.undo(0)).isInstanceOf(RuleBroken.class).hasMessage("import.nothing_to_undo");
        job.undo(1);
        assertThat(job.status()).isEqualTo(ImportStatus.UNDOING);
    }

    @Test
    void refused_file_says_why_and_stays_refused() {
        ImportJob job = anUploadedImport();
        job.refuse("import.file_damaged", "{\"args\":[]}");
        assertThat(job.problemCode()).isEqualTo("import.file_damaged");
        assertThatThrownBy(() -> job.endReading("{}")).isInstanceOf(RuleBroken.class);
    }
}
