package org.anlan.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.notice.Notices.Notice;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.web.faces.Texts;

/** A notification in the reader's language. */
@Named("noticeTexts")
@RequestScoped
public class NoticeTexts {

    private static final Set<String> STEPS =
            Stream.of(SlaStep.values()).map(SlaStep::name).collect(Collectors.toSet());

    @Inject
    Texts texts;

    public String text(Notice notice) {
        Object[] args = notice.args().stream().map(this::worded).toArray();
        return texts.text("notice." + notice.code(), args);
    }

    /** The step whose deadline a notice is about. */
    private Object worded(String arg) {
        return STEPS.contains(arg) ? texts.text("enum.SlaStep." + arg) : arg;
    }
}
