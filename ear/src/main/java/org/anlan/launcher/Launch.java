package org.anlan.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.jar.Manifest;

/** One start, step by step, with a line for the user at each. */
final class Launch {
    private final Options options;
    private final Messages messages;
    private final PrintStream out;
    private final Shutdown shutdown;

    Launch(Options options, Messages messages, PrintStream out, Shutdown shutdown) {
        this.options = options;
        this.messages = messages;
        this.out = out;
        this.shutdown = shutdown;
    }

    void run() throws LaunchFailure {
        Path home = home();
        DataFolder data = shutdown.register(DataFolder.open(options.data()));
        requireFreePort();
        configure(data);
        Future<Database> database = startDatabase(home, data);
        tell("starting.server");
        new Server(options.port(), options.host(), data).start(home.resolve("app/anlan.war"), database);
        awaitApplication(data);
        welcome(data);
    }

    /** The folder that the distribution was unpacked to. */
    private static Path home() throws LaunchFailure {
        try {
            Path jar = Path.of(Launch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.getParent().getParent();
        } catch (URISyntaxException broken) {
            throw LaunchFailure.because(broken, "home.broken");
        }
    }

    private void requireFreePort() throws LaunchFailure {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(
                    options.host().isPresent()
                            ? new InetSocketAddress(
                                    InetAddress.getByName(options.host().get()), options.port())
                            : new InetSocketAddress(options.port()));
        } catch (UnknownHostException unknown) {
            throw LaunchFailure.because(unknown, "host.unknown", options.host().orElse(""));
        } catch (IOException busy) {
            throw LaunchFailure.because(busy, "port.busy", options.port(), busy.getMessage());
        }
    }

    private void configure(DataFolder data) throws LaunchFailure {
        keepTerminalClean(data);
        System.setProperty("java.io.tmpdir", data.temporary().toString());
        System.setProperty("anlan.demo", Boolean.toString(options.demo()));
        System.setProperty("anlan.first-admin-file", data.firstAdmin().toString());
    }

    /** What libraries print past the log goes to a file; the terminal belongs to the launcher's lines and to errors. */
    private static void keepTerminalClean(DataFolder data) throws LaunchFailure {
        Path file = data.log().resolve("output.log");
        try {
            PrintStream stream =
                    new PrintStream(new FileOutputStream(file.toFile(), true), true, StandardCharsets.UTF_8);
            System.setOut(stream);
            System.setErr(stream);
        } catch (IOException unwritable) {
            throw LaunchFailure.because(unwritable, "data.unwritable", file);
        }
    }

    /** An external one must answer before anything else; ours starts on another processor while the server boots. */
    private Future<Database> startDatabase(Path home, DataFolder data) throws LaunchFailure {
        if (options.db().isPresent()) {
            Database external = Database.external(options.db().get(), System.getenv());
            external.verify(options.demo());
            return CompletableFuture.completedFuture(external);
        }
        tell("starting.database");
        FutureTask<Database> starting = new FutureTask<>(() -> embedded(home, data));
        new Thread(starting, "Anlan database start").start();
        return starting;
    }

    private Database embedded(Path home, DataFolder data) throws LaunchFailure {
        try {
            String version = postgresVersion();
            PostgresPrograms programs = PostgresPrograms.unpack(home.resolve("postgres"), data.programs(), version);
            EmbeddedDatabase embedded = shutdown.register(EmbeddedDatabase.start(data, programs, version));
            embedded.keepRunning();
            Database database = embedded.application();
            requirePurpose(database, data);
            return database;
        } catch (IOException | SQLException broken) {
            throw LaunchFailure.because(broken, "postgres.failed", broken, data.log());
        }
    }

    private void requirePurpose(Database database, DataFolder data) throws SQLException, LaunchFailure {
        try (Connection connection = database.connect()) {
            new DatabaseCheck(connection, data.root().toString()).requirePurpose(options.demo());
        }
    }

    private static String postgresVersion() throws IOException {
        try (var manifest = Launch.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return new Manifest(manifest).getMainAttributes().getValue("PostgreSQL-Version");
        }
    }

    private void awaitApplication(DataFolder data) throws LaunchFailure {
        try {
            if (!new Readiness("http://" + probeHost() + ":" + options.port()).await()) {
                throw LaunchFailure.of("application.failed", data.log());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw LaunchFailure.because(interrupted, "application.failed", data.log());
        }
    }

    private String probeHost() {
        String host = options.host().orElse("127.0.0.1");
        if ("0.0.0.0".equals(host) || "::".equals(host)) {
            return "127.0.0.1";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private void welcome(DataFolder data) throws LaunchFailure {
        boolean everywhere = "127.0.0.1".equals(probeHost());
        tell("ready", "http://" + (everywhere ? "localhost" : probeHost()) + ":" + options.port() + "/anlan/");
        if (options.demo()) {
            tell("sign_in.demo");
        } else if (Files.exists(data.firstAdmin())) {
            tellFirstAdmin(data.firstAdmin());
        } else {
            tell("sign_in.own");
        }
        tell("stop", data.log());
    }

    private void tellFirstAdmin(Path file) throws LaunchFailure {
        try {
            List<String> loginAndPassword =
                    List.of(Files.readString(file).strip().split("\t", 2));
            tell("sign_in.first", loginAndPassword.get(0), loginAndPassword.get(1));
            Files.delete(file);
        } catch (IOException unreadable) {
            throw LaunchFailure.because(unreadable, "data.unwritable", file);
        }
    }

    private void tell(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }
}
