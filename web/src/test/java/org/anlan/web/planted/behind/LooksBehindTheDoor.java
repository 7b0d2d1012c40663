package org.anlan.web.planted.behind;

import org.anlan.planted.domain.ImpureEntity;

/** Planted: a page that uses an entity. */
class LooksBehindTheDoor {
    ImpureEntity entity;
}
