package org.anlan.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.anlan.launcher.classes.IndexedClassLoader;
import org.anlan.launcher.classes.UnpackedApplication;

/** Payara Micro in this process, with the one application and its data source. */
final class Server {
    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String POOL = "anlan-pool";

    private final int port;
    private final Optional<String> host;
    private final DataFolder data;
    private volatile LaunchFailure noDatabase;

    Server(int port, Optional<String> host, DataFolder data) {
        this.port = port;
        this.host = host;
        this.data = data;
    }

    /**
     * Boots the server and deploys the application; it answers when this returns.
     *
     * @param database started meanwhile; waited for when it is needed
     * @throws LaunchFailure also the database's own
     */
    void start(Path war, Future<Database> database) throws LaunchFailure {
        // Hibernate does not recognise Payara by itself
        System.setProperty("hibernate.transaction.jta.platform", "SunOne");
        try {
            UnpackedApplication application = UnpackedApplication.of(
                    war, Files.createDirectories(data.run().resolve("application")));
            payaraMicro(application.libraries())
                    .setRootDir(Files.createDirectories(data.run().resolve("server"))
                            .toFile())
                    .setLogPropertiesFile(loggingProperties().toFile())
                    .setNoHazelcast(true)
                    .setHttpPort(port)
                    .setPreBootHandler(this::listen)
                    .setPostBootHandler(admin -> createDataSource(admin, database))
                    .addDeploymentFile(application.folder().toFile())
                    .bootStrap();
        } catch (BootstrapException | IOException | ReflectiveOperationException | CommandFailed | NoDatabase failed) {
            // Payara tells only that its boot failed
            throw noDatabase != null ? noDatabase : LaunchFailure.because(failed, "server.failed", data.log());
        }
    }

    /**
     * Payara Micro on its jars unpacked and indexed, the application's plain ones among them. {@code PayaraMicro.getInstance()} would look up every class in jars
     * nested in a jar, one after the other.
     */
    private PayaraMicroBoot payaraMicro(List<Path> libraries) throws IOException, ReflectiveOperationException {
        System.setProperty(
                "fish.payara.micro.BootJar",
                PayaraMicro.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        ClassLoader unpacked = new IndexedClassLoader(
                Files.createDirectories(data.run().resolve("payara")).toFile(), libraries);
        Thread.currentThread().setContextClassLoader(unpacked);
        return (PayaraMicroBoot) unpacked.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
    }

    private void listen(AdminCommandRunner admin) {
        host.ifPresent(address -> run(admin, "set", LISTENER + "address=" + address));
        // behind a proxy that speaks HTTPS, cookies are secure and redirects keep to it
        run(admin, "set", HTTP + "scheme-mapping=X-Forwarded-Proto");
        run(admin, "set", HTTP + "server-header=false");
    }

    /**
     * A plain, non-XA pool: one database takes part in a transaction. Statements are cached by the driver, per
     * connection, so the pool does not wrap them again. A connection is tried out before use, but not twice within two
     * seconds: under load that would be one more round trip for each transaction.
     */
    private void createDataSource(AdminCommandRunner admin, Future<Database> starting) {
        Database database = await(starting);
        System.setProperty("anlan.db.url", database.url());
        System.setProperty("anlan.db.user", database.user());
        System.setProperty("anlan.db.password", database.password());
        run(
                admin,
                "create-jdbc-connection-pool",
                "--restype=javax.sql.DataSource",
                "--datasourceclassname=org.postgresql.ds.PGSimpleDataSource",
                "--steadypoolsize=4",
                "--maxpoolsize=40",
                "--poolresize=1",
                "--idletimeout=600",
                "--maxwait=15000",
                "--isconnectvalidatereq=true",
                "--validateatmostonceperiod=2",
                "--wrapjdbcobjects=false",
                "--validationmethod=custom-validation",
                "--validationclassname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
                "--property=url=${MPCONFIG=anlan.db.url}:user=${MPCONFIG=anlan.db.user}"
                        + ":password=${MPCONFIG=anlan.db.password}:applicationName=anlan",
                POOL);
        run(admin, "create-jdbc-resource", "--connectionpoolid=" + POOL, "jdbc/anlan");
    }

    private Database await(Future<Database> starting) {
        try {
            return starting.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            noDatabase = cause instanceof LaunchFailure told
                    ? told
                    : LaunchFailure.because(cause, "postgres.failed", cause, data.log());
            throw new NoDatabase(noDatabase);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoDatabase(interrupted);
        }
    }

    private static void run(AdminCommandRunner admin, String command, String... arguments) {
        ClusterCommandResult result = admin.run(command, arguments);
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new CommandFailed(command + ": " + result.getOutput(), result.getFailureCause());
        }
    }

    private Path loggingProperties() throws IOException {
        Path file = data.run().resolve("logging.properties");
        try (InputStream shipped = Server.class.getResourceAsStream("logging.properties")) {
            String content = new String(shipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Files.writeString(file, content.replace("@LOG@", data.log().toString()));
        }
        return file;
    }

    /** An administration command of our own that the server did not accept. */
    private static final class CommandFailed extends RuntimeException {
        CommandFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }
    /** Breaks the server's boot off. */
    private static final class NoDatabase extends RuntimeException {
        NoDatabase(Throwable cause) {
            super(cause);
        }
    }
}
