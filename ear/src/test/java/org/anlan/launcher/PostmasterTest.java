package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
    @TempDir
    Path cluster;

    @Test
    void another_process_with_the_number_of_the_dead_server_is_not_taken_for_it() throws IOException {
        Path pidFile = Files.writeString(
                cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n/somewhere\n");
        Postmaster postmaster = new Postmaster(cluster);

        assertThat(postmaster.running()).isEmpty();
        postmaster.forget();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void the_process_that_works_in_the_folder_is_the_server() throws Exception {
        Process server =
                new ProcessBuilder("sleep", "60").directory(cluster.toFile()).start();
        try {
            Path pidFile = Files.writeString(cluster.resolve("postmaster.pid"), server.pid() + "\n");
            Postmaster postmaster = new Postmaster(cluster);

            assertThat(postmaster.running()).contains(server.toHandle());
            postmaster.forget();
            assertThat(pidFile).exists();
        } finally {
            server.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void an_unfinished_pid_file_means_no_server() throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), "");

        assertThat(new Postmaster(cluster).running()).isEmpty();
    }
}
