package org.anlan.planted.cycle.one;

import org.anlan.planted.cycle.two.Two;

/** Planted: half of a cycle. */
public class One {
    Two two;
}
