package org.anlan.platform.people.application.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;
import org.anlan.platform.people.SaveUnit;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.Units;
import org.anlan.platform.people.application.TakeBack;

/**
 * Units from a table. A parent is a unit that exists or one of an earlier row. A code that exists is a duplicate: an
 * import never changes a unit.
 */
@ApplicationScoped
public class UnitsImport implements ImportKind {
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String PARENT = "parent";
    private static final String KIND = "kind";
    private static final int LONGEST_NAME = 100;

    private static final Map<String, UnitKind> KINDS = Map.ofEntries(
            Map.entry("集团", UnitKind.GROUP),
            Map.entry("总公司", UnitKind.GROUP),
            Map.entry("group", UnitKind.GROUP),
            Map.entry("分公司", UnitKind.BRANCH),
            Map.entry("子公司", UnitKind.BRANCH),
            Map.entry("公司", UnitKind.BRANCH),
            Map.entry("branch", UnitKind.BRANCH),
            Map.entry("部门", UnitKind.DEPARTMENT),
            Map.entry("department", UnitKind.DEPARTMENT),
            Map.entry("班组", UnitKind.TEAM),
            Map.entry("班", UnitKind.TEAM),
            Map.entry("组", UnitKind.TEAM),
            Map.entry("team", UnitKind.TEAM),
            Map.entry("岗位", UnitKind.POST),
            Map.entry("post", UnitKind.POST),
            Map.entry("供方", UnitKind.SUPPLIER),
            Map.entry("供应商", UnitKind.SUPPLIER),
            Map.entry("外包单位", UnitKind.SUPPLIER),
            Map.entry("supplier", UnitKind.SUPPLIER));

    private final SeenKeys seen = new SeenKeys();

    @Inject
    Units units;

    @Inject
    UnitLookup lookup;

    @Inject
    TakeBack takeBack;

    @Override
    public String code() {
        return "units";
    }

    @Override
    public Permission permission() {
        return PlatformPermission.UNIT_EDIT;
    }

    @Override
    public List<ImportLayout> layouts() {
        return List.of(new ImportLayout(
                "units",
                "单位",
                List.of(
                        ImportColumn.text(CODE, "单位编码", "编码", "部门编码", "代码", "Unit code", "Code")
                                .asIdentifying(),
                        ImportColumn.text(NAME, "单位名称", "名称", "部门名称", "单位", "部门", "Unit name", "Unit", "Name")
                                .asIdentifying(),
                        ImportColumn.text(PARENT, "上级单位", "上级", "上级部门", "上级编码", "所属单位", "Parent unit", "Parent"),
                        ImportColumn.text(KIND, "类别", "单位类别", "类型", "层级", "Kind", "Type"))));
    }

    @Override
    public List<ImportMessage> check(ImportRow row, ImportContext context) {
        List<ImportMessage> messages = new ArrayList<>();
        String code = row.text(CODE);
        if (code == null || !code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            messages.add(ImportMessage.error(row.row(), CODE, "unit_code", String.valueOf(code)));
        } else {
            duplicate(row, context, code).ifPresent(messages::add);
        }
        String name = row.text(NAME);
        if (name == null || name.length() > LONGEST_NAME) {
            messages.add(ImportMessage.error(row.row(), NAME, "unit_name", LONGEST_NAME));
        }
        if (row.text(KIND) != null && kind(row) == null) {
            messages.add(ImportMessage.error(row.row(), KIND, "unit_kind", row.text(KIND)));
        }
        parentProblem(row, context).ifPresent(messages::add);
        return messages;
    }

    private Optional<ImportMessage> duplicate(ImportRow row, ImportContext context, String code) {
        Optional<Integer> other = seen.note(context.importId(), row.row(), UnitNames.key(code));
        if (other.isPresent()) {
            return Optional.of(ImportMessage.error(row.row(), CODE, "unit_twice", code, other.get()));
        }
        return units.find(code).map(known -> ImportMessage.error(row.row(), CODE, "unit_exists", code, known.name()));
    }

    private Optional<ImportMessage> parentProblem(ImportRow row, ImportContext context) {
        String parent = row.text(PARENT);
        if (parent == null || seen.contains(context.importId(), UnitNames.key(parent))) {
            return Optional.empty();
        }
        List<String> meant = lookup.names().find(parent);
        return switch (meant.size()) {
            case 1 -> Optional.empty();
            case 0 -> Optional.of(ImportMessage.error(row.row(), PARENT, "unit_not_found", parent));
            default ->
                Optional.of(ImportMessage.error(row.row(), PARENT, "unit_ambiguous", parent, String.join(", ", meant)));
        };
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        String parent = row.text(PARENT) == null ? null : UnitRefs.only(lookup.names(), PARENT, row.text(PARENT));
        UnitKind kind = row.text(KIND) == null ? UnitKind.DEPARTMENT : kind(row);
        units.register(new SaveUnit(row.text(CODE), 0, row.text(NAME), kind, parent, row.row(), true));
        return row.text(CODE);
    }

    @Override
    public void undo(String reference, ImportContext context) {
        takeBack.unit(reference, context.importId());
    }

    private static UnitKind kind(ImportRow row) {
        return KINDS.get(UnitNames.key(row.text(KIND)));
    }
}
