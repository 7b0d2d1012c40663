package org.anlan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the database programs as the user that they accept, with their output in one log file. */
final class PostgresCommands {
    private final PostgresPrograms programs;
    private final UnprivilegedUser user;
    private final Path log;

    PostgresCommands(PostgresPrograms programs, UnprivilegedUser user, Path log) {
        this.programs = programs;
        this.user = user;
        this.log = log;
    }

    /** Waits for the end; a failure names the log file. */
    void run(String program, List<String> arguments) throws IOException, LaunchFailure {
        List<String> command = new ArrayList<>(List.of(programs.program(program).toString()));
        command.addAll(arguments);
        // from the root folder, because the present one may be closed to that user
        Process process = new ProcessBuilder(user.command(command))
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        try {
            if (process.waitFor() != 0) {
                throw LaunchFailure.of("postgres.failed", program, log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
