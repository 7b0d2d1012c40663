package org.anlan.planted.print;

/** Planted. */
class Prints {
    void print() {
        System.out.println("planted");
    }
}
