package org.anlan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportUpload;
import org.anlan.platform.signin.CallerLookup;

/** The users' own risk lists, imported by the safety officer the way a user does it: through the import engine. */
@Dependent
class DemoLists {

    private static final String IMPORTER = "safety";
    private static final String UNIT = "CS";
    private static final List<String> RISK_LISTS = List.of(
            "hazard-identification-ls.csv",
            "management-risk.xlsx",
            "risk-and-response.xlsx",
            "after-sales-risk.csv",
            "integrity-risk.csv");

    @Inject
    ImportService imports;

    @Inject
    CallerLookup callers;

    @Inject
    CallerContext context;

    void importSamples() {
        Caller safety = callers.active(IMPORTER, null).orElseThrow();
        Caller before = context.current();
        context.enter(safety);
        try {
            RISK_LISTS.forEach(this::importRisks);
        } finally {
            context.enter(before);
        }
    }

    private void importRisks(String file) {
        try (InputStream content = DemoLists.class.getResourceAsStream("/samples/" + file)) {
            ImportDetails checked = imports.checkNow(new ImportUpload("risks", file, content, Map.of("unit", UNIT)));
            imports.importNow(checked.id(), checked.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
