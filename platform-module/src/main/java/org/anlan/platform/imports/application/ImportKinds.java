package org.anlan.platform.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;

/** The kinds that modules offer. */
@Dependent
class ImportKinds {

    @Inject
    @Any
    Instance<ImportKind> offered;

    List<ImportKind> all() {
        return offered.stream().sorted(Comparator.comparing(ImportKind::code)).toList();
    }

    ImportKind kind(String code) {
        return offered.stream()
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("import_kind", code));
    }

    /** @throws RuleBroken when the layout was taken away since the file was read */
    ImportLayout layout(ImportKind kind, String code) {
        return kind.layouts().stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("import.layout_gone", String.valueOf(code)));
    }
}
