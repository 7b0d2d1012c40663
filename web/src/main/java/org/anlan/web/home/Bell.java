package org.anlan.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.notice.Notices;

/** Number on the bell of the top bar. */
@Named
@RequestScoped
public class Bell {

    private Notices notices;
    private Long unread;

    protected Bell() {}

    @Inject
    public Bell(Notices notices) {
        this.notices = notices;
    }

    public long getUnread() {
        if (unread == null) {
            unread = notices.unread();
        }
        return unread;
    }
}
