package org.anlan.platform.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.reading.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What recognition does not find the user may say. */
class ChosenByHandTest {

    private static final ImportLayout LAYOUT = new ImportLayout(
            "things",
            "物品",
            List.of(
                    ImportColumn.text("name", "名称").asIdentifying(),
                    ImportColumn.text("number", "数量"),
                    ImportColumn.text("place", "地点")));

    @TempDir
    Path folder;

    private List<ReadRow> read(ImportLayout layout, String sheet, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("things.csv"), content);
        List<ReadRow> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file)) {
            TableReader.read(table, List.of(layout), sheet, rows::add);
        }
        return rows;
    }

    @Test
    void layout_needs_its_identifying_column_unless_it_was_chosen() throws IOException {
        String unnamed = "数量,地点\n3,仓库\n";
        assertThatThrownBy(() -> read(LAYOUT, null, unnamed)).isInstanceOf(InvalidInput.class);
        assertThat(read(LAYOUT.chosenByHand(), null, unnamed))
                .singleElement()
                .satisfies(row -> assertThat(row.row().text("place")).isEqualTo("仓库"));
    }

    @Test
    void sheet_that_is_not_there_is_refused_with_the_names_that_are() {
        assertThatThrownBy(() -> read(LAYOUT, "第二页", "名称,数量\n箱,3\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().get(0).code()).isEqualTo("import.sheet_not_found"));
    }
}
