package org.anlan.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An application server, installed by the operators' own script and handled by its own commands. */
enum AppServer {
    PAYARA("payara6") {
        @Override
        int install(Map<String, String> database) throws Exception {
            int base = freePortBase(48, 80);
            run(Map.of(), asadmin("create-domain", "--nopassword", "--portbase", "" + base, "anlan"));
            adminPort = "" + (base + 48);
            run(database, script("payara-install", "--domain", "anlan", "--admin-port", adminPort));
            return base + 80;
        }

        @Override
        void start(Map<String, String> environment) throws Exception {
            run(environment, asadmin("start-domain", "anlan"));
        }

        @Override
        void stop() throws Exception {
            run(Map.of(), asadmin("stop-domain", "anlan"));
        }

        private List<String> asadmin(String... arguments) {
            return words(List.of("bash", home().resolve("bin/asadmin").toString()), arguments);
        }
    },
    LIBERTY("wlp") {
        @Override
        int install(Map<String, String> database) throws Exception {
            int port = RunningAnlan.freePort();
            run(database, script("liberty-install", "--port", "" + port));
            start(database);
            return port;
        }

        @Override
        void start(Map<String, String> environment) throws Exception {
            run(environment, List.of("bash", home().resolve("bin/server").toString(), "start", "anlan"));
        }

        @Override
        void stop() throws Exception {
            run(Map.of(), List.of("bash", home().resolve("bin/server").toString(), "stop", "anlan"));
        }
    };

    private static final Path SERVERS = Path.of("target/servers").toAbsolutePath();

    private final String folder;
    String adminPort;

    AppServer(String folder) {
        this.folder = folder;
    }

    /** Installs and starts; gives the HTTP port. */
    abstract int install(Map<String, String> database) throws Exception;

    abstract void start(Map<String, String> environment) throws Exception;

    abstract void stop() throws Exception;

    Path home() {
        return SERVERS.resolve(folder);
    }

    /** Removes what an earlier run of the test has installed. */
    void reset() throws IOException {
        DataFolder.delete(SERVERS.resolve(folder + "/glassfish/domains/anlan"));
        DataFolder.delete(SERVERS.resolve(folder + "/usr/servers/anlan"));
    }

    List<String> script(String name, String... arguments) {
        List<String> start = List.of(
                "bash",
                RunningAnlan.HOME.resolve("bin").resolve(name).toString(),
                "--server",
                home().toString(),
                "--ear",
                Path.of("target/anlan.ear").toAbsolutePath().toString());
        return words(start, arguments);
    }

    private static List<String> words(List<String> start, String... more) {
        return Stream.concat(start.stream(), Stream.of(more)).toList();
    }

    void run(Map<String, String> environment, List<String> command) throws Exception {
        Path output = SERVERS.resolve(folder + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(30, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " failed:\n" + Files.readString(output));
        }
    }

    private static int freePortBase(int... offsets) throws IOException {
        for (int base = 20_000; base < 60_000; base += 200) {
            if (isFree(base, offsets)) {
                return base;
            }
        }
        throw new IOException("no free ports");
    }

    private static boolean isFree(int base, int... offsets) {
        for (int offset : offsets) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), base + offset));
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
