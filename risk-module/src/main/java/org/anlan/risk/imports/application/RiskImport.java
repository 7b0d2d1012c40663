package org.anlan.risk.imports.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.access.Permission;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.application.RiskRegistrar;
import org.anlan.risk.imports.application.ImportTarget.Target;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.application.LevelSchemeRepository;
import org.anlan.risk.scheme.domain.LevelScheme;

/**
 * The users' risk lists. Every register type is a layout; the rows land in the register the user chose ({@code register}),
 * or in the register of the type in the unit ({@code unit}, else 部门 of the file, else the caller's own), which is opened
 * when there is none.
 */
@Stateless
public class RiskImport implements ImportKind {
    @Inject
    RegisterTypes types;

    @Inject
    LevelSchemeRepository schemes;

    @Inject
    ImportTarget targets;

    @Inject
    RiskRegistrar registrar;

    @Override
    public String code() {
        return "risks";
    }

    @Override
    public Permission permission() {
        return RiskPermission.EDIT;
    }

    @Override
    public List<ImportLayout> layouts() {
        return types.all().stream().map(RiskImport::layout).toList();
    }

    @Override
    public List<ImportMessage> check(ImportRow row, ImportContext context) {
        Target target = targets.of(context, row);
        List<ImportMessage> messages = new ArrayList<>();
        if (target.problem() != null) {
            messages.add(ImportMessage.error(row.row(), null, target.problem(), target.args()));
        }
        messages.addAll(understand(row, target).messages());
        return messages;
    }

    @Override
    public String store(ImportRow row, ImportContext context) {
        Target target = targets.of(context, row);
        RiskRowCheck read = understand(row, target);
        String basis = context.fileName() + " #" + row.row();
        return registrar.register(
                new RegisterRisk(targets.register(target), read.facts(), read.input(), basis),
                new RiskRegistrar.Source(context.importId(), read.statedLevel(), read.contradictions()));
    }

    @Override
    public void undo(String reference, ImportContext context) {
        registrar.takeBack(reference);
    }

    private RiskRowCheck understand(ImportRow row, Target target) {
        RegisterType type = target.type();
        LevelScheme scheme = type.method() == RatingMethod.NONE ? null : schemes.inForce(target.schemeCode());
        return new RiskRowCheck(type, scheme, row);
    }

    private static ImportLayout layout(RegisterType type) {
        return new ImportLayout(
                type.code(),
                type.name(),
                type.columns().stream().map(RiskImport::column).toList());
    }

    private static ImportColumn column(RegisterColumn column) {
        List<String> names = new ArrayList<>(List.of(column.name()));
        names.addAll(column.synonyms());
        if (!names.contains(column.nameEn())) {
            names.add(column.nameEn());
        }
        return new ImportColumn(column.key(), names, column.identifying(), column.list(), column.grouping());
    }
}
