package org.anlan.web.browser;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Says with a failed test where its windows were, in one line that summaries show: who, the last pages with their
 * answers, and what the page said. Found by JUnit as a service.
 */
public final class LastVisits implements BeforeEachCallback, TestExecutionExceptionHandler {

    private static final ThreadLocal<List<String>> SEEN = ThreadLocal.withInitial(ArrayList::new);

    /** @param story of a window that is about to close */
    static void keep(Supplier<String> story) {
        try {
            SEEN.get().add(story.get());
        } catch (PlaywrightException onItsWayToAnotherPage) {
            SEEN.get().add("a window on its way to another page");
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        SEEN.get().clear();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        List<String> seen = SEEN.get();
        if (seen.isEmpty()) {
            throw failure;
        }
        String said = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
        throw new AssertionError(said + " -- " + seen.get(seen.size() - 1), failure);
    }
}
