package org.anlan.web.planted.serial;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Planted: kept in the view and not serialisable. */
@Named
@ViewScoped
class UnstorablePage {}
