package org.anlan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process of one database folder, as the folder's pid file tells it. */
final class Postmaster {
    private final Path cluster;

    Postmaster(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * The living server of this folder. A process that merely got the same number after a crash or a reboot does not
     * work in the folder, and so is not taken for it.
     */
    Optional<ProcessHandle> running() throws IOException {
        if (Files.notExists(pidFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile());
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::worksHere);
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            Path folder = Files.readSymbolicLink(Path.of("/proc", "" + process.pid(), "cwd"));
            return process.isAlive() && folder.equals(cluster.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** Removes the pid file of a server that is gone. */
    void forget() throws IOException {
        if (running().isEmpty()) {
            Files.deleteIfExists(pidFile());
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
