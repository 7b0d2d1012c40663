package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A form that cannot be saved keeps everything that was put into it, the refused fields above all. */
class FormsBrowserIT {

    private static final int ROUNDS = 3;

    /** The form is saved with a day between two inspections, and previewed with seven just before and just after. */
    private static final String SAVE_AMONG_PREVIEWS = """
            async () => {
              const form = document.getElementById('form');
              const typed = new URLSearchParams(new FormData(form));
              const first = id => [...document.getElementById(id).options].find(o => o.value).value;
              ['checklistNumber', 'level'].forEach(id => typed.set('form:' + id, first('form:' + id)));
              Object.entries({ title: '预览中保存', unitCode: 'CS-FIELD', unit: 'DAY', dayRule: 'EVERY_DAY' })
                .forEach(([id, value]) => typed.set('form:' + id, value));
              const post = (fields, headers) => {
                const body = new URLSearchParams(typed);
                Object.entries(fields).forEach(([name, value]) => body.set(name, value));
                return fetch(form.action, { method: 'POST', headers: headers, body: body });
              };
              const preview = () => post({
                'form:every': 7, 'form:refresh': '1', 'jakarta.faces.source': 'form:refresh',
                'jakarta.faces.partial.ajax': 'true', 'jakarta.faces.partial.render': 'form:previewBox',
                'jakarta.faces.partial.execute': 'form:refresh form:unit form:every form:dayRule'
              }, { 'Faces-Request': 'partial/ajax' });
              const before = preview();
              const saved = post({ 'form:every': 1, 'form:save': '1' }, {});
              await Promise.all([before, preview(), preview(), saved]);
              return (await saved).url;
            }
            """;

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

    /** The panel stays open with its words, on a page whose other panels have nothing to show yet. */
    @Test
    void a_refused_step_keeps_its_reason() {
        String number = Rest.number(Rest.post("agent", "/tickets", "{\"kind\":\"B\",\"subject\":\"门禁失灵\"}"));
        try (Visit visit = Visit.desk().signsIn("agent")) {
            Page page = visit.page();
            visit.open("/desk/detail.xhtml?number=" + number);
            page.click(".actions .menu summary");
            page.click("[data-open=MARK_DUPLICATE]");
            page.fill("[id='mark_duplicateForm:original']", "B-19990101-0001");
            page.fill("[id='mark_duplicateForm:reason']", "同一户来电");
            page.click("[id='mark_duplicateForm:go']");
            page.waitForSelector("[id='MARK_DUPLICATE'] .field-error");
            assertThat(page.inputValue("[id='mark_duplicateForm:original']"))
                    .as("refused")
                    .isEqualTo("B-19990101-0001");
            assertThat(page.inputValue("[id='mark_duplicateForm:reason']")).isEqualTo("同一户来电");
            assertThat(visit.faults()).isEmpty();
        }
    }

    /** As autofill and dictation do; typed key by key it was always right. */
    @Test
    void a_whole_date_put_in_at_once_is_that_date() {
        try (Visit visit = Visit.desk().signsIn("safety")) {
            Page page = visit.page();
            visit.open("/inspection/plan-edit.xhtml");
            Locator date = page.locator("[id='form:anchor_input']");
            date.fill("2027-01-20");
            assertThat(date.inputValue()).isEqualTo("2027-01-20");
            date.fill("20261101");
            assertThat(date.inputValue()).isEqualTo("2026-11-01");
        }
    }

    /** Previews of what was typed before, still at work when the form is saved. */
    @Test
    void a_plan_is_saved_as_it_stands_whatever_its_previews_still_say() {
        try (Visit visit = Visit.desk().signsIn("safety")) {
            for (int round = 0; round < ROUNDS; round++) {
                visit.open("/inspection/plan-edit.xhtml");
                String saved = (String) visit.page().evaluate(SAVE_AMONG_PREVIEWS);
                String number = saved.replaceFirst(".*number=", "");
                assertThat(number).as(saved).isNotEqualTo(saved);
                assertThat(visit.text("/api/v1/inspection-plans/" + number)).contains("\"every\":1,");
            }
        }
    }

    private static void save(Page page) {
        Locator note = page.locator(".note-error");
        page.click("[id='form:save']");
        note.first().waitFor();
    }
}
