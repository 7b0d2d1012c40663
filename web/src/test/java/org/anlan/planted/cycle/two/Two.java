package org.anlan.planted.cycle.two;

import org.anlan.planted.cycle.one.One;

/** Planted: the other half. */
public class Two {
    One one;
}
