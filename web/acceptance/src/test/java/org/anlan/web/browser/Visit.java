package org.anlan.web.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anlan.web.installation.Installation;

/** One person at one browser window. Everything that goes wrong in the window is kept in {@link #faults}. */
final class Visit implements AutoCloseable {

    private static final int HEIGHT = 900;

    private static final String SIGN_IN = "/sign-in.xhtml";

    private static final Pattern REQUEST_FAILED = Pattern.compile("Failed to load resource: .* (\\d{3}) .*");

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private static final Map<String, Object> STANDARD =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
    private static final Map<String, Object> COLOUR =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    /** So many ways to pages are told when a test fails. */
    private static final int STEPS_KEPT = 4;

    /** The selector of the whole page. */
    static final String WHOLE = "html";

    /** What styles and names an element. */
    private static final String KIND =
            "e => [e.tagName, e.getAttribute('class'), e.getAttribute('role'), e.getAttribute('type')].join(' ')";

    /** axe as a script of the product's own would come: kept by the browser, compiled once, allowed by the page's nonce. */
    private static final String LOAD_AXE = """
            path => new Promise((done, fail) => {
              const script = document.createElement('script');
              script.nonce = document.querySelector('script[nonce]').nonce;
              script.onload = () => done();
              script.onerror = () => fail(new Error('axe was not loaded'));
              script.src = path;
              document.head.append(script);
            })
            """;

    /** Colours that take their time would be looked at on their way. */
    private static final String AT_ONCE = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('*, ::before, ::after { transition: none !important }');
              document.adoptedStyleSheets = [sheet];
            }
            """;

    /**
     * Of elements that stand in the same place of a page's structure and are built alike (elements, classes, styles, names
     * of attributes, with or without a text), three are judged: rows of a table, days of a calendar.
     */
    private static final String BARRIERS = """
            async ([part, rules]) => {
              const own = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
              const kind = e => [e.tagName, e.getAttribute('class'), e.getAttribute('role'), e.getAttribute('type'),
                e.getAttribute('style'), e.getAttributeNames().sort(), own(e)].join(' ');
              const shapes = new Map();
              const shape = e => {
                const whole = `${kind(e)}(${[...e.children].map(shape).join()})`;
                shapes.set(e, whole);
                return whole;
              };
              const times = new Map();
              const mark = (e, place) => {
                const alike = place + shapes.get(e);
                times.set(alike, (times.get(alike) ?? 0) + 1);
                const enough = times.get(alike) > 3;
                e.toggleAttribute('data-judged-alike', enough);
                if (!enough) [...e.children].forEach(child => mark(child, `${place}>${e.tagName}.${e.className}`));
              };
              const root = document.documentElement;
              root.querySelectorAll('[data-judged-alike]').forEach(e => e.removeAttribute('data-judged-alike'));
              shape(root);
              mark(root, '');
              const found = await axe.run({ include: [[part]], exclude: [['[data-judged-alike]']] },
                { runOnly: rules, resultTypes: ['violations'], selectors: false, preload: false });
              return found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => `${rule.id} (${rule.impact}): ${rule.nodes.slice(0, 3).map(node => node.html)}`);
            }
            """;

    private final Page page = Chromium.own().window();
    private final List<String> faults = new ArrayList<>();
    private final Consumer<ConsoleMessage> console = this::note;
    private final Consumer<String> errors = this::note;
    private final Consumer<Response> responses = this::note;
    private final Consumer<Request> requests = this::follow;
    private final Deque<Request> ways = new ArrayDeque<>();
    private String login;
    private int width;
    private boolean dark;

    Visit(int width, boolean dark) {
        window(width);
        prefer(dark);
        page.onConsoleMessage(console);
        page.onPageError(errors);
        page.onResponse(responses);
        page.onRequest(requests);
    }

    private void follow(Request request) {
        if (request.isNavigationRequest()) {
            ways.add(request);
            if (ways.size() > STEPS_KEPT) {
                ways.remove();
            }
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !isRefusedPage(message.text())) {
            faults.add(page.url() + ": " + message.text());
        }
    }

    private void note(String error) {
        faults.add(page.url() + ": " + error);
    }

    private void note(Response response) {
        if (response.status() >= 500) {
            faults.add(response.url() + ": " + response.status());
        }
    }

    /** What the system of the person prefers, from now on; the page's colours have changed when this returns. */
    void dark(boolean dark) {
        if (dark != this.dark) {
            page.evaluate(AT_ONCE);
            prefer(dark);
            page.evaluate("() => window.anlanScheme && window.anlanScheme()");
        }
    }

    private void prefer(boolean dark) {
        this.dark = dark;
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
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
        Matcher state = VIEW_STATE.matcher(text(SIGN_IN));
        if (!state.find()) {
            throw new AssertionError("no view state on the sign-in page");
        }
        FormData form = FormData.create()
                .set("signIn", "signIn")
                .set("signIn:login", login)
                .set("signIn:password", Installation.PASSWORD)
                .set("signIn:submit", "signIn:submit")
                .set("jakarta.faces.ViewState", state.group(1));
        APIResponse answer = page.request()
                .post(address(SIGN_IN), RequestOptions.create().setForm(form).setMaxRedirects(0));
        if (answer.status() != 302) {
            throw new AssertionError("sign-in of " + login + " answered " + answer.status());
        }
        this.login = login;
        return this;
    }

    /** Signs in as people do: with the form in the window. */
    Visit signsIn(String login) {
        open(SIGN_IN);
        page.fill("[id='signIn:login']", login);
        page.fill("[id='signIn:password']", Installation.PASSWORD);
        page.click("[id='signIn:submit']");
        page.waitForURL(url -> !url.contains("sign-in"));
        this.login = login;
        return this;
    }

    /** Who signed in; null before that. */
    String login() {
        return login;
    }

    Page page() {
        return page;
    }

    /** @param width in CSS pixels */
    void window(int width) {
        if (width != this.width) {
            page.setViewportSize(width, HEIGHT);
            this.width = width;
        }
    }

    static String address(String path) {
        return Installation.url() + path;
    }

    /** Status of the answer to the person, without a window. */
    int status(String path) {
        return page.request()
                .get(address(path), RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    /** The answer to the person, without a window. */
    String text(String path) {
        return page.request().get(address(path)).text();
    }

    /** @return the status of the answer */
    int open(String path) {
        Response response = page.navigate(address(path));
        return response.status();
    }

    /** What this person may do, as the REST API tells: permission codes. */
    Set<String> permissions() {
        String json = text("/api/v1/me");
        String grants = json.substring(json.indexOf("\"permissions\""));
        return Pattern.compile("\"([a-z][a-z_.-]+)\":\"[A-Z_]+\"")
                .matcher(grants)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Rules of WCAG that the page breaks seriously, with the elements. */
    List<String> seriousBarriers() {
        return seriousBarriersIn(WHOLE);
    }

    /** The same for one part of the page. */
    List<String> seriousBarriersIn(String selector) {
        return barriers(selector, STANDARD);
    }

    /** The same for what can differ between two themes of one page. */
    List<String> barriersOfColourIn(String selector) {
        return barriers(selector, COLOUR);
    }

    @SuppressWarnings("unchecked")
    private List<String> barriers(String selector, Map<String, Object> rules) {
        if (!(Boolean) page.evaluate("() => !!window.axe")) {
            page.evaluate(LOAD_AXE, Installation.AXE);
        }
        return (List<String>) page.evaluate(BARRIERS, List.of(selector, rules));
    }

    boolean scrollsSideways() {
        return (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** Which kinds of elements the page shows, by what styles and names them. */
    @SuppressWarnings("unchecked")
    List<String> kinds() {
        return (List<String>)
                page.evaluate("() => [...new Set([...document.body.querySelectorAll('*')].map(" + KIND + "))]");
    }

    /** @return selector of the elements of these kinds */
    String ofKinds(List<String> kinds) {
        page.evaluate(
                "kinds => document.body.querySelectorAll('*').forEach(e =>"
                        + " e.toggleAttribute('data-new-kind', kinds.includes((" + KIND + ")(e))))",
                kinds);
        return "[data-new-kind]";
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
        LastVisits.keep(this::tells);
        page.offConsoleMessage(console);
        page.offPageError(errors);
        page.offResponse(responses);
        page.offRequest(requests);
        Chromium.own().giveBack(page);
    }

    /** Who is where, the last ways there with their answers, and how the page begins. */
    private String tells() {
        String steps = ways.stream().map(Visit::step).collect(Collectors.joining(", "));
        String text = (String) page.evaluate("() => document.body.innerText.replace(/\\s+/g, ' ').slice(0, 500)");
        return login + " at " + page.url() + " (" + steps + "): " + text;
    }

    private static String step(Request request) {
        Response answer = request.existingResponse();
        String status = answer == null ? "no answer" : String.valueOf(answer.status());
        return request.method() + " " + request.url() + " " + status;
    }

    /** The browser reports a page that was refused as a failed request; that it is refused is what is tested. */
    private static boolean isRefusedPage(String text) {
        Matcher failed = REQUEST_FAILED.matcher(text);
        return failed.matches() && Set.of("403", "404").contains(failed.group(1));
    }
}
