package org.anlan.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.Page;
import org.anlan.platform.notice.Notices;
import org.anlan.platform.notice.Notices.Notice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.ListState;

/** What happened that concerns me. Opening a notification marks it as read. */
@Named
@RequestScoped
public class NoticesPage {

    private Notices notices;
    private ListState list;
    private Go go;
    private Page<Notice> rows;

    protected NoticesPage() {}

    @Inject
    public NoticesPage(Notices notices, ListState list, Go go) {
        this.notices = notices;
        this.list = list;
        this.go = go;
    }

    public Page<Notice> getRows() {
        if (rows == null) {
            rows = notices.mine(list.request(null));
        }
        return rows;
    }

    public boolean isAnyUnread() {
        return getRows().items().stream().anyMatch(n -> !n.read());
    }

    public String open(Notice notice) {
        notices.markRead(notice.id());
        return go.toPath(notice.path());
    }

    public String readAll() {
        notices.markAllRead();
        return go.to("/notices.xhtml");
    }
}
