package org.anlan.web.planted.scope;

import jakarta.inject.Named;

/** Planted: a page without scope. */
@Named
public class LostPage {}
