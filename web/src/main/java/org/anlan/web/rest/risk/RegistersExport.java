package org.anlan.web.rest.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.risk.register.RegisterRow;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.RegisterQuery;
import org.anlan.web.faces.Appearance;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;
import org.anlan.web.risk.RiskChoices;

/** The risk registers. */
@RequestScoped
public class RegistersExport extends RowExport<RegisterRow> {

    @Inject
    Registers registers;

    @Inject
    RiskChoices choices;

    @Inject
    Appearance look;

    @Override
    public String kind() {
        return "risk-registers";
    }

    @Override
    protected String titleKey() {
        return "register.list.title";
    }

    @Override
    protected String defaultSort() {
        return "number";
    }

    @Override
    protected List<Column<RegisterRow>> cells() {
        return List.of(
                new Column<>("risk.number", ColumnSpec::text, RegisterRow::number),
                new Column<>("register.name", ColumnSpec::longText, RegisterRow::name),
                new Column<>("risk.type", ColumnSpec::text, row -> look.named(row.typeName(), row.typeNameEn())),
                new Column<>("risk.unit", ColumnSpec::text, row -> choices.unit(row.unitCode())),
                new Column<>("risk.owner", ColumnSpec::text, row -> choices.person(row.ownerLogin())),
                new Column<>("register.risks", ColumnSpec::number, RegisterRow::risks),
                new Column<>("register.flagged", ColumnSpec::number, RegisterRow::flagged),
                new Column<>("register.overdue", ColumnSpec::number, RegisterRow::overdue),
                new Column<>("risk.status", ColumnSpec::text, row -> texts.label(row.status())));
    }

    @Override
    protected RowSource<RegisterRow> source(ExportFilter filter) {
        RegisterQuery query = new RegisterQuery(
                filter.get("q"), filter.get("type"), filter.get("unit"), filter.get("status", RegisterStatus.class));
        return RowSource.paged(page -> registers.find(query, page));
    }
}
