package org.anlan.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.notice.Notices.Notice;
import org.anlan.web.faces.Texts;

/** A notification in the reader's language. */
@Named("noticeTexts")
@RequestScoped
public class NoticeTexts {

    @Inject
    Texts texts;

    public String text(Notice notice) {
        return texts.text("notice." + notice.code(), notice.args().toArray());
    }
}
