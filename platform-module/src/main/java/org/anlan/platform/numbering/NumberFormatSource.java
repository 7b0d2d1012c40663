package org.anlan.platform.numbering;

import java.util.Map;

/** Plug-in: the number formats of a module's kinds, stored as data the first time a kind takes a number. */
public interface NumberFormatSource {

    /** Kind such as {@code finding} to pattern such as {@code YH-{yyyyMMdd}-{seq:4}}. */
    Map<String, String> formats();
}
