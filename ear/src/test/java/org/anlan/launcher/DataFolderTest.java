package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void a_missing_folder_is_made_for_its_owner_alone() throws Exception {
        try (DataFolder data = DataFolder.open(parent.resolve("a/b"))) {
            assertThat(permissions(data.root())).isEqualTo("rwx------");
        }
    }

    @Test
    void a_lock_file_left_behind_is_no_obstacle() throws Exception {
        Files.writeString(parent.resolve("anlan.lock"), "4711");

        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(data.root().resolve("anlan.lock"))
                    .hasContent(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() throws Exception {
        Path file = Files.createFile(parent.resolve("data"));

        assertThatThrownBy(() -> DataFolder.open(file)).hasMessage("data.unwritable");
    }

    @Test
    void a_secret_is_made_once_and_readable_by_its_owner_only() throws Exception {
        String first;
        try (DataFolder data = DataFolder.open(parent)) {
            first = data.secret("database-password");
        }
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(data.secret("database-password")).isEqualTo(first).matches("[0-9a-f]{48}");
            assertThat(data.secret("another")).isNotEqualTo(first);
        }
        assertThat(permissions(parent.resolve("database-password"))).isEqualTo("rw-------");
    }

    @Test
    void the_next_run_starts_without_the_temporary_files_of_the_last_one() throws Exception {
        Path rubbish;
        try (DataFolder data = DataFolder.open(parent)) {
            rubbish = Files.createDirectories(data.temporary().resolve("deep")).resolve("rubbish");
            Files.createFile(rubbish);
            Files.createSymbolicLink(data.temporary().resolve("link"), parent);
        }
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(rubbish).doesNotExist();
            assertThat(data.temporary()).isEmptyDirectory();
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
