package org.anlan.risk.planted.web;

import org.anlan.web.planted.scope.LostPage;

/** Planted: a module knows the screens. */
class KnowsScreens {
    LostPage page;
}
