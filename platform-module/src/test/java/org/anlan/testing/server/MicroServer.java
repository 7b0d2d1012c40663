package org.anlan.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells Payara Micro of the tests' database: boot commands that make the data source, driver, system properties. */
public final class MicroServer {

    private static final String DATABASE = "anlan";

    private MicroServer() {}

    /** The folder of what servers of tests read. */
    public static Path folder() {
        return Path.of(required("anlan.test.folder"));
    }

    /** The folder of what the server of this virtual machine writes; several may run at the same time. */
    public static Path own() {
        try {
            return Files.createDirectories(folder().resolve(required("anlan.test.fork")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test server lives for minutes: it starts quickest with one collector thread and mostly the quick compiler. */
    public static String jvm() {
        return "-Xmx1g -XX:+UseSerialGC " + required("anlan.test.compiler");
    }

    /** The command file that makes the data source {@code jdbc/anlan} on the database of that name. */
    public static Path bootCommands(Path folder, String database) {
        List<String> properties = List.of(
                "serverName=localhost",
                "portNumber=" + TestDatabase.port(),
                "databaseName=" + database,
                "user=" + TestDatabase.USER,
                "password=" + TestDatabase.PASSWORD);
        String pool = "create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource"
                + " --restype javax.sql.DataSource --steadypoolsize 2 --maxpoolsize 30"
                + " --isconnectvalidatereq=true --validationmethod custom-validation --validationclassname"
                + " org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
                + " --property " + String.join(":", properties) + " anlan";
        String resource = "create-jdbc-resource --connectionpoolid anlan jdbc/anlan";
        try {
            return Files.writeString(folder.resolve("boot-commands.txt"), pool + "\n" + resource + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path of the PostgreSQL driver's jar, which the server loads. */
    public static Path driver() {
        try {
            return Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets what Arquillian's container reads when it starts the server. */
    static void configureArquillian() {
        TestDatabase.create(DATABASE);
        Path boot = bootCommands(own(), DATABASE);
        System.setProperty(
                "payara.microJar", folder().resolve("payara-micro.jar").toString());
        System.setProperty("payara.startupTimeoutInSeconds", "300");
        System.setProperty("payara.cmdOptions", jvm() + " -Duser.timezone=America/New_York -Danlan.mode=test");
        System.setProperty(
                "payara.extraMicroOptions",
                "--nohazelcast --disablephonehome --postbootcommandfile " + boot + " --addjars "
                        + Libraries.addJars(ModuleArchive.libraries().filter(Libraries::isPlain)));
    }

    static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("system property " + property + " is missing: run by Maven's verify");
        }
        return value;
    }
}
