package org.anlan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Under whom the database programs run, because PostgreSQL refuses to run as root.
 *
 * <p>An ordinary user runs them as himself. Root runs them in a user namespace, where the same files look like a plain
 * user's; where the kernel or a container forbids namespaces, as the account "postgres" or "nobody". A cluster that
 * belongs to an ordinary user already stays his.
 */
final class UnprivilegedUser {
    private static final List<String> ACCOUNTS = List.of("postgres", "nobody");

    private final List<String> prefix;
    private final UserPrincipal owner;

    private UnprivilegedUser(List<String> prefix, UserPrincipal owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** @param cluster the database's folder, which need not exist yet */
    static UnprivilegedUser forFolder(Path cluster) throws IOException, LaunchFailure {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new UnprivilegedUser(List.of(), null);
        }
        if (Files.exists(cluster) && !"root".equals(Files.getOwner(cluster).getName())) {
            return account(Files.getOwner(cluster), cluster);
        }
        if (succeeds("unshare", "-U", "true")) {
            return new UnprivilegedUser(List.of("unshare", "-U"), null);
        }
        for (String name : ACCOUNTS) {
            if (succeeds("id", "-u", name) && succeeds("setpriv", "--version")) {
                return account(
                        cluster.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name), cluster);
            }
        }
        throw LaunchFailure.of("postgres.root");
    }

    private static UnprivilegedUser account(UserPrincipal account, Path cluster) throws IOException {
        Object uid = uid(account, cluster);
        List<String> command = List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--");
        // the account passes through the data folder; what lies in it is private by itself
        Files.setPosixFilePermissions(cluster.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
        return new UnprivilegedUser(command, account);
    }

    private static Object uid(UserPrincipal account, Path cluster) throws IOException {
        Path probe = Files.createTempFile(cluster.getParent(), "owner", null);
        try {
            Files.setOwner(probe, account);
            return Files.getAttribute(probe, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The command as this user runs it. */
    List<String> command(List<String> command) {
        List<String> full = new ArrayList<>(prefix);
        full.addAll(command);
        return full;
    }

    /** Hands a file or folder with its content to this user. */
    void own(Path path) throws IOException {
        if (owner == null) {
            return;
        }
        try (Stream<Path> content = Files.walk(path)) {
            for (Path each : content.toList()) {
                Files.getFileAttributeView(each, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setOwner(owner);
            }
        }
    }
}
