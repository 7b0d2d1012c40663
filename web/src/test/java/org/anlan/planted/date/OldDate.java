package org.anlan.planted.date;

import java.util.Date;

/** Planted. */
class OldDate {
    Date date;
}
