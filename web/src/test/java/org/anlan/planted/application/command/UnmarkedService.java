package org.anlan.planted.application.command;

import org.anlan.planted.door.ChangingDoor;

/** Planted: stores through a repository and is no command. */
class UnmarkedService implements ChangingDoor {

    private final PlantedRepository repository = new PlantedRepository();

    @Override
    public void store(Object thing) {
        keep(thing);
    }

    private void keep(Object thing) {
        repository.add(thing);
    }
}
