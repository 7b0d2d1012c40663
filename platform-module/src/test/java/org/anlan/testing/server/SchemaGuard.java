package org.anlan.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.anlan.platform.database.SchemaMigration;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Migrates an empty database by a module's migrations and holds its mapping against the result. A module's test
 * extends this and names its schema.
 */
public abstract class SchemaGuard {

    /** By schema, the name of a database that was migrated once. */
    private static final Map<String, String> MIGRATED = new ConcurrentHashMap<>();

    private final String schema;
    private DataSource database;
    private StandardServiceRegistry registry;

    protected SchemaGuard(String schema) {
        this.schema = schema;
    }

    @BeforeEach
    void copyMigrated() {
        String name = newName();
        TestDatabase.copy(MIGRATED.computeIfAbsent(schema, this::migrate), name);
        database = TestDatabase.dataSource(name);
    }

    private String migrate(String schema) {
        String name = newName();
        TestDatabase.create(name);
        SchemaMigration.migrate(
                TestDatabase.dataSource(name), schema, getClass().getClassLoader());
        return name;
    }

    private String newName() {
        return "guard_" + schema + "_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    @AfterEach
    void close() {
        if (registry != null) {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }

    @Test
    void mapping_fits_the_migrated_schema() throws Exception {
        validate();
    }

    @Test
    void a_table_that_the_mapping_misses_is_found() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table " + schema + "." + firstTable() + " cascade");
        }
        assertThatThrownBy(this::validate)
                .isInstanceOf(SchemaManagementException.class)
                .hasMessageContaining("missing table");
    }

    @Test
    void migrating_again_changes_nothing() throws SQLException {
        int before = migrations();
        SchemaMigration.migrate(database, schema, getClass().getClassLoader());
        assertThat(migrations()).isEqualTo(before).isPositive();
    }

    /**
     * A migration that went out is never edited. {@code src/test/resources/migrations.properties} keeps a checksum of
     * each; the complete new file is written to {@code target} for a new migration to be taken over from.
     */
    @Test
    void landed_migrations_are_unchanged() throws Exception {
        Map<String, String> actual = new TreeMap<>();
        for (Path file : migrationFiles()) {
            actual.put(file.getFileName().toString(), checksum(file));
        }
        Path proposal = Path.of("target", "migrations.properties");
        Files.write(
                proposal,
                actual.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
        assertThat(actual)
                .as("edit no migration; for a new one copy %s to src/test/resources", proposal)
                .isEqualTo(landed());
    }

    private void validate() throws Exception {
        registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.datasource", database)
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .applySetting("hibernate.type.json_format_mapper", NoJson.class.getName())
                .build();
        MetadataSources sources = new MetadataSources(registry);
        entities().forEach(sources::addAnnotatedClassName);
        try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
            assertThat(factory.getMetamodel().getEntities()).isNotEmpty();
        }
    }

    /** The classes that the module's persistence.xml lists. */
    private List<String> entities() throws IOException, SAXException, ParserConfigurationException {
        Path file = Path.of("src/main/resources/META-INF/persistence.xml");
        try (InputStream in = Files.newInputStream(file)) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            NodeList classes = document.getElementsByTagName("class");
            return IntStream.range(0, classes.getLength())
                    .mapToObj(i -> classes.item(i).getTextContent().strip())
                    .toList();
        }
    }

    private String firstTable() throws Exception {
        for (String entity : entities()) {
            Table table = Class.forName(entity).getAnnotation(Table.class);
            if (table != null) {
                return table.name();
            }
        }
        throw new IllegalStateException("no entity with a table in persistence.xml");
    }

    private int migrations() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + schema + ".schema_history")) {
            row.next();
            return row.getInt(1);
        }
    }

    private List<Path> migrationFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration", schema))) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }

    private static String checksum(Path file) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }

    private Map<String, String> landed() throws IOException {
        Properties known = new Properties();
        try (InputStream in = Files.newInputStream(Path.of("src/test/resources/migrations.properties"))) {
            known.load(in);
        }
        Map<String, String> landed = new TreeMap<>();
        known.forEach((file, sum) -> landed.put((String) file, (String) sum));
        return landed;
    }
}
