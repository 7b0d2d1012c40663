package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The users' own list through the wizard: looked at, one row corrected, taken in, taken back. */
class ImportBrowserIT {

    private static final Path LIST =
            Path.of("../../risk-module/src/main/resources/samples/hazard-identification-ls.csv");
    private static final double PATIENCE = 90_000;

    @TempDir
    Path folder;

    @Test
    void list_is_imported_a_row_corrected_and_all_of_it_undone() throws IOException {
        String wrong = "\r\n901,动火作业,环境不良,火灾,6,3,18,高风险,清理周边可燃物\r\n";
        Path file = folder.resolve("hazards.csv");
        Files.writeString(file, Files.readString(LIST, StandardCharsets.UTF_8) + wrong, StandardCharsets.UTF_8);
        try (Visit visit = Visit.desk().as("safety")) {
            Page page = visit.page();
            page.setDefaultTimeout(PATIENCE);
            upload(visit, file);
            page.waitForSelector("a[href*='/imports/row.xhtml']");
            correctTheRejectedRow(page);

            page.click("[id='start:go']");
            page.waitForSelector("[data-open='undo']");
            assertThat(page.locator(".status, .chip").allTextContents()).anyMatch(text -> text.contains("已导入"));

            page.click("[data-open='undo']");
            page.click("[id='undoForm:go']");
            page.waitForSelector("text=已撤销");
            assertThat(page.locator("[data-open='undo']").count()).isZero();
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void file_that_is_no_table_is_refused_in_words() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.xlsx"), "not a workbook");
        try (Visit visit = Visit.desk().as("safety")) {
            visit.page().setDefaultTimeout(PATIENCE);
            upload(visit, file);
            visit.page().waitForSelector(".empty, .note-error, .field-error");
            assertThat(visit.page().locator("[id='start:go']").count()).isZero();
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static void upload(Visit visit, Path file) {
        visit.open("/imports/upload.xhtml?kind=risks");
        visit.page().setInputFiles("[id='form:file']", file);
        visit.page().click("[id='form:upload']");
    }

    private static void correctTheRejectedRow(Page page) {
        assertThat(page.locator("a[href*='show=REJECTED']").count()).isPositive();
        page.navigate(page.url() + "&show=REJECTED");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        page.click("a[href*='/imports/row.xhtml']");
        page.locator("textarea.is-wrong").first().fill("2");
        page.click("[id='form:save']");
        page.waitForURL(url -> url.contains("/imports/detail.xhtml"));
        assertThat(page.locator("a[href*='show=REJECTED']").count()).isZero();
    }
}
