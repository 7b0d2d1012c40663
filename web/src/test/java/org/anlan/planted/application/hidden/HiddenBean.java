package org.anlan.planted.application.hidden;

import jakarta.ejb.Stateless;

/** Planted: Payara cannot construct it. */
@Stateless
class HiddenBean {}
