package org.anlan.web.faces;

import java.util.Locale;

/** The English texts; found by the bundle look-up through its name. */
public class AllMessages_en extends AllMessages {
    public AllMessages_en() {
        super(Locale.ENGLISH);
    }
}
