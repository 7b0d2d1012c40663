package org.anlan.web.rest.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonQuery;
import org.anlan.platform.people.PersonRow;
import org.anlan.platform.people.PersonStatus;
import org.anlan.web.faces.Texts;
import org.anlan.web.people.PersonChoices;

/** The list of people; the columns are those the import of people understands. */
@RequestScoped
public class PeopleExport implements ListExport {

    @Inject
    People people;

    @Inject
    PersonChoices choices;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public String title() {
        return texts.text("people.title");
    }

    @Override
    public List<ColumnSpec> columns(ExportFilter filter) {
        return List.of(
                ColumnSpec.text(texts.text("people.login")),
                ColumnSpec.text(texts.text("people.name")),
                ColumnSpec.text(texts.text("people.unit")),
                ColumnSpec.text(texts.text("people.posts")),
                ColumnSpec.text(texts.text("people.phone")),
                ColumnSpec.text(texts.text("people.email")).wide(30),
                ColumnSpec.text(texts.text("people.roles")).wide(30),
                ColumnSpec.text(texts.text("people.status")).wide(10));
    }

    @Override
    public Iterator<List<?>> rows(ExportFilter filter) {
        PersonQuery query = new PersonQuery(
                filter.get("q"), filter.get("unit"), filter.get("role"), filter.get("status", PersonStatus.class));
        return new ExportedRows<>(RowSource.paged(page -> people.find(query, page)), filter.sort(), this::values);
    }

    private List<?> values(PersonRow row) {
        return Arrays.asList(
                row.login(),
                row.name(),
                row.unitName(),
                row.posts(),
                row.phone(),
                row.email(),
                choices.roleNames(row.roles()),
                texts.label(row.status()));
    }
}
