package org.anlan.web.rest.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.Customer;
import org.anlan.web.desk.DeskWords;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** The customers, their telephone numbers masked as in the list. */
@RequestScoped
public class CustomersExport extends RowExport<Customer> {

    @Inject
    Customers customers;

    @Inject
    DeskWords words;

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    protected String titleKey() {
        return "customer.title";
    }

    @Override
    protected List<Column<Customer>> cells() {
        return List.of(
                new Column<>("customer.number", ColumnSpec::text, Customer::number),
                new Column<>("customer.name", ColumnSpec::text, Customer::name),
                new Column<>("customer.tier", ColumnSpec::text, row -> texts.label(row.tier())),
                new Column<>("desk.phone", ColumnSpec::text, Customer::phone),
                new Column<>("desk.other_phone", ColumnSpec::text, Customer::otherPhone),
                new Column<>("desk.place", ColumnSpec::text, Customer::place),
                new Column<>("desk.address", ColumnSpec::text, Customer::address),
                new Column<>("desk.unit", ColumnSpec::text, row -> words.unit(row.unitCode())),
                new Column<>("customer.note", ColumnSpec::longText, Customer::note),
                new Column<>("customer.updated", ColumnSpec::instant, Customer::updatedAt));
    }

    @Override
    protected RowSource<Customer> source(ExportFilter filter) {
        return RowSource.paged(page -> customers.find(filter.get("q"), page));
    }
}
