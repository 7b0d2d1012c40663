package org.anlan.planted.door;

import org.anlan.planted.domain.ImpureEntity;

/** Planted: an entity leaves through the door. */
interface LeakingDoor {
    ImpureEntity entity();
}
