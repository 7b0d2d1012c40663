package org.anlan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the people of the loop at a window: clicks and types as people do, by the ids of the pages. */
final class Walker implements AutoCloseable {

    private static final double PATIENCE = 60_000;
    private static final Pattern NUMBER = Pattern.compile("number=([A-Z]+-[0-9-]+)");

    private final Visit visit;

    private Walker(Visit visit) {
        this.visit = visit;
        page().setDefaultTimeout(PATIENCE);
        page().setDefaultNavigationTimeout(PATIENCE);
    }

    static Walker atDesk(String login) {
        Visit visit = Visit.desk();
        Walker walker = new Walker(visit);
        visit.as(login);
        return walker;
    }

    static Walker onPhone(String login) {
        Visit visit = Visit.phone();
        Walker walker = new Walker(visit);
        visit.as(login);
        return walker;
    }

    Page page() {
        return visit.page();
    }

    Walker opens(String path) {
        assertThat(visit.open(path)).as(path).isEqualTo(200);
        assertThat(visit.scrollsSideways()).as(path + " scrolls sideways").isFalse();
        return this;
    }

    Walker types(String id, String text) {
        page().fill(id(id), text);
        return this;
    }

    Walker chooses(String id, String value) {
        page().selectOption(id(id), value);
        return this;
    }

    /** One of a group of radio buttons or check boxes, by its value. */
    Walker ticks(String group, String value) {
        page().locator("[id='" + group + "'] input[value='" + value + "'], input[name='" + group + "'][value='" + value
                        + "']")
                .first()
                .check();
        return this;
    }

    /** Leaves the page for the one that answers. */
    Walker presses(String id) {
        page().locator(id(id)).click();
        page().waitForLoadState();
        return this;
    }

    /** Opens the side panel of an action, from its button or the menu. */
    Walker asksFor(String action) {
        Locator opener = page().locator("[data-open='" + action + "']").first();
        if (!opener.isVisible()) {
            page().locator("details.menu:has([data-open='" + action + "']) > summary")
                    .click();
        }
        opener.click();
        return this;
    }

    /** Presses the button of the open side panel. */
    Walker agrees() {
        page().locator("dialog[open] [id$=':go']").click();
        page().waitForLoadState();
        return this;
    }

    /** Writes a signature with the finger. */
    Walker draws(String canvas) {
        Locator pad = page().locator(canvas).first();
        pad.scrollIntoViewIfNeeded();
        var box = pad.boundingBox();
        page().mouse().move(box.x + 20, box.y + 20);
        page().mouse().down();
        page().mouse().move(box.x + 120, box.y + 60);
        page().mouse().up();
        return this;
    }

    /** Is there a button of this name? */
    boolean offers(String button) {
        return page().locator("input[value='" + button + "'], button:has-text('" + button + "')")
                        .count()
                > 0;
    }

    /** Reads a message that says why not. */
    Walker isTold() {
        Locator message = page().locator(".note-error, .toast-error, [role='alert']:visible")
                .first();
        message.waitFor();
        assertThat(message.textContent()).isNotBlank().doesNotContain("???");
        return this;
    }

    /** Sees words of the page. */
    Walker sees(String words) {
        page().locator("text=" + words + " >> visible=true").first().waitFor();
        return this;
    }

    /** The business number that the address bar shows. */
    String number() {
        page().waitForURL(url -> NUMBER.matcher(url).find());
        Matcher shown = NUMBER.matcher(page().url());
        assertThat(shown.find()).as(page().url()).isTrue();
        return shown.group(1);
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    @Override
    public void close() {
        try {
            assertThat(visit.faults()).isEmpty();
        } finally {
            visit.close();
        }
    }
}
