package org.anlan.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anlan.web.installation.Installation;

/** The machine's own Chromium, started once for all browser tests of a thread and closed with the JVM. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // a page of the same site in the frame that it comes from: a new one each time is half of a page's
            // processor time
            "--enable-features=RenderDocument:level/crashed-frame");

    /** The same browser built without windows: half the processor time. */
    private static final String WINDOWLESS = "chromium-headless-shell";

    private static final String PICTURE = "/jakarta.faces.resource/mark.svg.xhtml?ln=app";

    /** Playwright's own, in milliseconds. */
    private static final double PATIENCE = 30_000;

    /** Playwright's objects belong to the thread that made them. */
    private static final ThreadLocal<Chromium> OWN = ThreadLocal.withInitial(Chromium::new);

    private final Browser browser = launch();
    private final Deque<Page> free = new ArrayDeque<>();

    private Chromium() {}

    static Chromium own() {
        return OWN.get();
    }

    /**
     * A window of a profile that remembers nobody: used before, or new. What the server lets browsers keep stays in
     * it, as in a person's own browser, so that not every visit fetches and compiles all scripts again.
     */
    Page window() {
        return free.isEmpty() ? browser.newContext().newPage() : free.pop();
    }

    /**
     * Takes a window back when the visit is over: without others of its profile, and with no one known. It shows a
     * picture of the site meanwhile: from an empty page, the next visit would need a new process, half a second of a
     * processor.
     */
    void giveBack(Page window) {
        BrowserContext profile = window.context();
        try {
            window.navigate(Installation.url() + PICTURE);
            window.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
            window.setDefaultTimeout(PATIENCE);
            window.setDefaultNavigationTimeout(PATIENCE);
            profile.pages().stream().filter(page -> page != window).toList().forEach(Page::close);
            profile.clearCookies();
            free.push(window);
        } catch (PlaywrightException onItsWayToAnotherPage) {
            profile.close();
        }
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        Path executable = executable();
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(flags(executable)));
    }

    private static List<String> flags(Path executable) {
        return executable.endsWith(WINDOWLESS)
                ? FLAGS
                : Stream.concat(Stream.of("--headless=new"), FLAGS.stream()).toList();
    }

    private static Path executable() {
        return Stream.of(WINDOWLESS, "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of("/usr/bin/" + name, "/usr/local/bin/" + name))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no browser found; as root: apt-get install chromium fonts-noto-cjk"));
    }
}
