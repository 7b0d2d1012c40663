package org.anlan.planted.door;

/** A door for the planted service behind it. */
public interface ChangingDoor {
    void store(Object thing);
}
