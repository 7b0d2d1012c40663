package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A form that cannot be saved keeps everything that was put into it, the refused fields above all. */
class FormsBrowserIT {

    @Test
    void a_refused_form_keeps_what_was_typed_and_chosen() {
        try (Visit visit = Visit.desk().signsIn("admin")) {
            Page page = visit.page();
            visit.open("/people/edit.xhtml");
            page.fill("[id='form:name']", "王小明");
            page.fill("[id='form:login']", "Wang Xiao");
            page.fill("[id='form:phone']", "不是电话");
            page.selectOption("[id='form:unitCode']", "CS");
            save(page);
            assertThat(page.inputValue("[id='form:name']")).isEqualTo("王小明");
            assertThat(page.inputValue("[id='form:login']")).as("refused").isEqualTo("Wang Xiao");
            assertThat(page.inputValue("[id='form:phone']")).as("refused").isEqualTo("不是电话");
            assertThat(page.inputValue("[id='form:unitCode']")).isEqualTo("CS");
            assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(2);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @Test
    void a_refused_line_of_several_keeps_its_text() {
        try (Visit visit = Visit.desk().signsIn("admin")) {
            Page page = visit.page();
            visit.open("/calendars/edit.xhtml");
            page.fill("[id='form:name']", "夜班");
            page.fill("[id='form:nameEn']", "Nights");
            page.fill("[id='form:code']", "nights");
            page.fill("[id='form:FRIDAY']", "22:00 bis 24:00");
            save(page);
            assertThat(page.inputValue("[id='form:FRIDAY']")).as("refused").isEqualTo("22:00 bis 24:00");
            assertThat(page.inputValue("[id='form:name']")).isEqualTo("夜班");
        }
    }

    private static void save(Page page) {
        Locator note = page.locator(".note-error");
        page.click("[id='form:save']");
        note.first().waitFor();
    }
}
