package org.anlan.web.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.anlan.testing.server.Libraries;
import org.anlan.testing.server.MicroServer;
import org.anlan.testing.server.TestDatabase;
import org.apache.commons.io.FileUtils;

/**
 * The product as the launcher starts it, in demo mode: the web application on Payara Micro with a PostgreSQL of its
 * own. Started once for all tests of the run and stopped with it.
 */
public final class Installation {

    public static final String PASSWORD = "Anlan-demo-1";

    public static final String DATABASE = "anlan_web";

    /** Where pages find axe, which is put beside the product's own resources. */
    public static final String AXE = "/anlan/jakarta.faces.resource/axe.min.js.xhtml?ln=test&v=1";

    private static final Duration LONGEST_START = Duration.ofMinutes(15);
    private static final String LISTENER = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";

    /** What the WAR is made of, as the build has put it together. */
    private static final Path WAR = Path.of("../target/anlan").toAbsolutePath().normalize();

    private static final String HASH = "PBKDF2WithHmacSHA512";
    private static final int HASH_BYTES = 32;
    private static final int ROUNDS = 1000;

    private static URI base;

    private Installation() {}

    /** Address of the application, without a slash at the end. */
    public static synchronized String url() {
        if (base == null) {
            base = start();
        }
        return base.toString();
    }

    /** What the server writes: its log. */
    public static Path log() {
        return MicroServer.own().resolve("server.log");
    }

    /** Plain SQL on the database of the installation, which is started when no test has needed it yet. */
    public static void execute(String sql, Object... args) {
        url();
        update(sql, args);
    }

    /** Takes on one more person, with the unit, the roles and the password of another; no other test knows this one. */
    public static void takeOn(String login, String like, String language) {
        execute(
                "insert into platform.person (login, name, unit_code, posts, language, password_hash, created_at)"
                        + " select ?, name || ' ' || ?, unit_code, posts, ?, password_hash, now()"
                        + " from platform.person where login = ?",
                login,
                login,
                language,
                like);
        execute(
                "insert into platform.person_role select mine.id, role_id from platform.person mine,"
                        + " platform.person_role r join platform.person other on other.id = r.person_id"
                        + " where mine.login = ? and other.login = ?",
                login,
                like);
    }

    /** Lets nobody else look into the table while the work goes on. */
    public static void whileLocked(String table, Runnable work) {
        url();
        try (Connection connection = TestDatabase.dataSource(DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in access exclusive mode");
            work.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(String sql, Object... args) {
        try (Connection connection = TestDatabase.dataSource(DATABASE).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                statement.setObject(i + 1, args[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First column of what plain SQL selects. */
    public static List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = TestDatabase.dataSource(DATABASE).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI start() {
        try {
            Path folder = MicroServer.own();
            TestDatabase.create(DATABASE);
            int port = freePort();
            Path log = log();
            Process server = new ProcessBuilder(command(folder, port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
            URI address = URI.create("http://127.0.0.1:" + port + "/anlan");
            await(server, address, log);
            hashPasswordsCheaply();
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every account has the same password, and checking it is made to cost a second of a processor. Tests sign in some
     * hundred times, so here a stored hash that says of itself that it took few rounds stands in for the real ones.
     */
    private static void hashPasswordsCheaply() {
        byte[] salt = new byte[16];
        try {
            byte[] hash = SecretKeyFactory.getInstance(HASH)
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, ROUNDS, Byte.SIZE * HASH_BYTES))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            update(
                    "update platform.person set password_hash = ? where password_hash is not null",
                    HASH + ":" + ROUNDS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(Path folder, int port) throws IOException {
        Path loopback = Files.writeString(folder.resolve("loopback.txt"), LISTENER);
        List<Path> plain = plainLibraries();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(MicroServer.jvm().split(" ")));
        command.addAll(List.of(
                "-Danlan.demo=true",
                "-jar",
                MicroServer.folder().resolve("payara-micro.jar").toString(),
                "--port",
                Integer.toString(port),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                loopback.toString(),
                "--postbootcommandfile",
                MicroServer.bootCommands(folder, DATABASE).toString(),
                "--addjars",
                Libraries.addJars(plain.stream()),
                "--deploy",
                application(folder.resolve("anlan"), plain).toString()));
        return command;
    }

    private static List<Path> plainLibraries() throws IOException {
        try (Stream<Path> libraries = Files.list(WAR.resolve("WEB-INF/lib"))) {
            return libraries.filter(Libraries::isPlain).sorted().toList();
        }
    }

    /** The web application unpacked, without the libraries that the server has on its own class path. */
    private static Path application(Path folder, List<Path> without) throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
        FileUtils.copyDirectory(WAR.toFile(), folder.toFile(), file -> !without.contains(file.toPath()));
        FileUtils.copyURLToFile(
                Installation.class.getResource("/axe.min.js"),
                folder.resolve("resources/test/axe.min.js").toFile());
        return folder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process server, URI address, Path log) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page =
                HttpRequest.newBuilder(URI.create(address + "/sign-in.xhtml")).build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            try {
                if (client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(500);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        server.destroy();
        throw new IllegalStateException("the server does not answer; see " + log);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
