package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.anlan.web.installation.Eventually;
import org.anlan.web.installation.Installation;
import org.junit.jupiter.api.Test;

/** A form that cannot be saved keeps everything that was put into it, the refused fields above all. */
class FormsBrowserIT {

    /** A caller is looked for while the form of another page is saved; the page notes who has been answered. */
    private static final String LOOK_AND_SAVE = """
            async () => {
              const look = document.getElementById('form');
              const profile = (await (await fetch('../profile.xhtml')).text());
              const save = new DOMParser().parseFromString(profile, 'text/html').getElementById('contact');
              const post = (name, form, path, more, headers) => {
                const body = new URLSearchParams(new FormData(form));
                Object.entries(more).forEach(([field, value]) => body.set(field, value));
                return fetch(path, { method: 'POST', headers: headers, body: body })
                  .then(answer => window.answered.push(name + ' ' + answer.status));
              };
              window.answered = [];
              post('look', look, look.action, {
                'form:callerPhone': '13900001111', 'jakarta.faces.source': 'form:callerPhone',
                'jakarta.faces.behavior.event': 'keyup', 'jakarta.faces.partial.event': 'keyup',
                'jakarta.faces.partial.ajax': 'true', 'jakarta.faces.partial.render': 'form:assist',
                'jakarta.faces.partial.execute': 'form:callerPhone form:callerName form:place form:address'
              }, { 'Faces-Request': 'partial/ajax' });
              await new Promise(done => setTimeout(done, 300));
              post('save', save, '../profile.xhtml', { 'contact:save': '1' }, {});
            }
            """;

    private static final double LONG_ENOUGH_TO_SAVE = 2_000;

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

    /** Faces keeps one state for all requests of a page: a preview at work must not change what is saved meanwhile. */
    @Test
    void a_postback_waits_for_the_one_before() {
        Installation.takeOn("one-by-one", "agent", "zh-CN");
        try (Visit visit = Visit.desk().as("one-by-one")) {
            Page page = visit.page();
            visit.open("/desk/edit.xhtml");
            Installation.whileLocked("service_desk.customer", () -> {
                page.evaluate(LOOK_AND_SAVE);
                page.waitForTimeout(LONG_ENOUGH_TO_SAVE);
                assertThat(page.evaluate("window.answered.join()")).isEqualTo("");
            });
            Eventually.holds(() -> (Boolean) page.evaluate("window.answered.length == 2"));
            assertThat(page.evaluate("window.answered.join()")).isEqualTo("look 200,save 200");
        }
    }

    private static void save(Page page) {
        Locator note = page.locator(".note-error");
        page.click("[id='form:save']");
        note.first().waitFor();
    }
}
