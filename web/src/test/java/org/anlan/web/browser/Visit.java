package org.anlan.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anlan.web.installation.Installation;

/** One person at one browser window. Everything that goes wrong in the window is kept in {@link #faults}. */
final class Visit implements AutoCloseable {

    private static final Pattern REQUEST_FAILED = Pattern.compile("Failed to load resource: .* (\\d{3}) .*");

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visit(int width, boolean dark) {
        context = Chromium.context();
        page = context.newPage();
        page.setViewportSize(width, 900);
        dark(dark);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isRefusedPage(message.text())) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                faults.add(response.url() + ": " + response.status());
            }
        });
    }

    /** What the system of the person prefers, from now on; waits until the colours have changed. */
    void dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        page.evaluate("() => window.anlanScheme && window.anlanScheme()");
        page.evaluate("() => Promise.allSettled(document.getAnimations().map(moving => moving.finished))");
    }

    static Visit desk() {
        return new Visit(1440, false);
    }

    /** As wide as a phone. */
    static Visit phone() {
        return new Visit(390, false);
    }

    /** Signs in with a demonstration account: the form is sent without a window, which spares two pages a visit. */
    Visit as(String login) {
        String path = Installation.url() + "/sign-in.xhtml";
        Matcher state = VIEW_STATE.matcher(page.request().get(path).text());
        if (!state.find()) {
            throw new AssertionError("no view state on the sign-in page");
        }
        FormData form = FormData.create()
                .set("signIn", "signIn")
                .set("signIn:login", login)
                .set("signIn:password", Installation.PASSWORD)
                .set("signIn:submit", "signIn:submit")
                .set("jakarta.faces.ViewState", state.group(1));
        APIResponse answer =
                page.request().post(path, RequestOptions.create().setForm(form).setMaxRedirects(0));
        if (answer.status() != 302) {
            throw new AssertionError("sign-in of " + login + " answered " + answer.status());
        }
        return this;
    }

    /** Signs in as people do: with the form in the window. */
    Visit signsIn(String login) {
        open("/sign-in.xhtml");
        page.fill("[id='signIn:login']", login);
        page.fill("[id='signIn:password']", Installation.PASSWORD);
        page.click("[id='signIn:submit']");
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    Page page() {
        return page;
    }

    void width(int width) {
        page.setViewportSize(width, 900);
    }

    /** Status of the answer to the person, without a window. */
    int status(String path) {
        return page.request()
                .get(Installation.url() + path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    /** @return the status of the answer */
    int open(String path) {
        Response response = page.navigate(Installation.url() + path);
        return response.status();
    }

    /** What this person may do, as the REST API tells: permission codes. */
    Set<String> permissions() {
        String json = page.request().get(Installation.url() + "/api/v1/me").text();
        String grants = json.substring(json.indexOf("\"permissions\""));
        return Pattern.compile("\"([a-z][a-z_.-]+)\":\"[A-Z_]+\"")
                .matcher(grants)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Rules of WCAG that the page breaks seriously, with the elements. */
    List<String> seriousBarriers() {
        return serious(axe().withTags(STANDARD));
    }

    /** The same for one part of the page. */
    List<String> seriousBarriersIn(String selector) {
        return serious(axe().withTags(STANDARD).include(selector));
    }

    /** The same for what can differ between two themes of one page. */
    List<String> barriersOfColour() {
        return serious(axe().withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** No page of ours has frames: without looking for them, axe needs no second page for its sum. */
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> serious(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(Visit::described)
                .toList();
    }

    boolean scrollsSideways() {
        return (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** Words of the page, one a text node. */
    @SuppressWarnings("unchecked")
    List<String> words() {
        return (List<String>) page.evaluate(
                "() => { const w = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const all = [];"
                        + " while (w.nextNode()) { const t = w.currentNode.textContent.trim();"
                        + " const tag = w.currentNode.parentElement.tagName;"
                        + " if (t && tag !== 'SCRIPT' && tag !== 'STYLE') all.push(t); } return all; }");
    }

    /** Words of what the product itself says: navigation, headings of tables, labels and buttons, without their values. */
    @SuppressWarnings("unchecked")
    List<String> labels() {
        return (List<String>) page.evaluate("() => [...document.querySelectorAll('nav.rail a, th, label,"
                + " button:not([lang]):not(.demo-account)')].filter(e => !e.closest('main [lang]')).flatMap(e => [...e.childNodes,"
                + " ...e.querySelectorAll(':scope > span')].flatMap(n => n.nodeType === 3 ? [n.textContent.trim()]"
                + " : n.tagName === 'SPAN' ? [n.textContent.trim()] : [])).filter(t => t)");
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        Chromium.giveBack(context);
    }

    /** The browser reports a page that was refused as a failed request; that it is refused is what is tested. */
    private static boolean isRefusedPage(String text) {
        Matcher failed = REQUEST_FAILED.matcher(text);
        return failed.matches() && Set.of("403", "404").contains(failed.group(1));
    }

    private static String described(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
