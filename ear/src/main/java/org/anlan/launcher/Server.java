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
import java.util.Optional;

/** Payara Micro in this process, with the one application and its data source. */
final class Server {
    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String POOL = "anlan-pool";

    private final int port;
    private final Optional<String> host;
    private final DataFolder data;

    Server(int port, Optional<String> host, DataFolder data) {
        this.port = port;
        this.host = host;
        this.data = data;
    }

    /** Boots the server and deploys the application; it answers when this returns. */
    void start(Path war, Database database) throws LaunchFailure {
        System.setProperty("anlan.db.url", database.url());
        System.setProperty("anlan.db.user", database.user());
        System.setProperty("anlan.db.password", database.password());
        // Hibernate does not recognise Payara by itself
        System.setProperty("hibernate.transaction.jta.platform", "SunOne");
        try {
            payaraMicro()
                    .setRootDir(Files.createDirectories(data.run().resolve("server"))
                            .toFile())
                    .setLogPropertiesFile(loggingProperties().toFile())
                    .setNoHazelcast(true)
                    .setHttpPort(port)
                    .setPreBootHandler(this::listen)
                    .setPostBootHandler(Server::createDataSource)
                    .addDeploymentFile(war.toFile())
                    .bootStrap();
        } catch (BootstrapException | IOException | ReflectiveOperationException | CommandFailed failed) {
            throw LaunchFailure.because(failed, "server.failed", data.log());
        }
    }

    /**
     * Payara Micro on its jars unpacked and indexed. {@code PayaraMicro.getInstance()} would look up every class in jars
     * nested in a jar, one after the other.
     */
    private PayaraMicroBoot payaraMicro() throws IOException, ReflectiveOperationException {
        System.setProperty(
                "fish.payara.micro.BootJar",
                PayaraMicro.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        ClassLoader unpacked = new IndexedClassLoader(
                Files.createDirectories(data.run().resolve("payara")).toFile());
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
    private static void createDataSource(AdminCommandRunner admin) {
        run(
                admin,
                "create-jdbc-connection-pool",
                "--restype=javax.sql.DataSource",
                "--datasourceclassname=org.postgresql.ds.PGSimpleDataSource",
                "--steadypoolsize=4",
                "--maxpoolsize=40",
                "--poolresize=4",
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
}
