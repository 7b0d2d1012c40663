package org.anlan.planted.application.edge;

import jakarta.servlet.http.HttpServletRequest;

/** Planted: a service that knows HTTP. */
class KnowsHttp {
    HttpServletRequest request;
}
