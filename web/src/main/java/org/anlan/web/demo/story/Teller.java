package org.anlan.web.demo.story;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.setup.SetupMarks;
import org.anlan.platform.signin.CallerLookup;
import org.anlan.platform.time.StoryTime;

/** Lets scenes happen, each at its instant and as its person, through the doors that everybody uses. */
@Stateless
public class Teller {

    private final Map<String, Caller> cast = new ConcurrentHashMap<>();

    @Inject
    StoryTime time;

    @Inject
    CallerLookup callers;

    @Inject
    CallerContext context;

    @Inject
    SetupMarks marks;

    /** The scenes and the mark that they happened come to be together, or not at all. */
    public void tell(List<Scene> scenes, String mark, String value) {
        scenes.forEach(this::happen);
        marks.set(mark, value);
    }

    /** Jobs take transactions of their own. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void pass(Scene scene) {
        time.at(scene.at(), () -> {
            scene.deed().run();
            return null;
        });
    }

    private void happen(Scene scene) {
        Caller before = context.current();
        context.enter(cast.computeIfAbsent(scene.who(), this::caller));
        try {
            time.at(scene.at(), () -> {
                scene.deed().run();
                return null;
            });
        } catch (RuntimeException e) {
            throw new IllegalStateException(scene.at() + " " + scene.who() + ": " + scene.what() + ": " + e, e);
        } finally {
            context.enter(before);
        }
    }

    private Caller caller(String login) {
        return login.equals(Scene.STRANGER)
                ? Caller.anonymous(null, null)
                : callers.active(login, null).orElseThrow();
    }
}
