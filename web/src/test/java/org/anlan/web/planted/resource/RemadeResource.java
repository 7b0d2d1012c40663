package org.anlan.web.planted.resource;

import jakarta.ws.rs.Path;

/** Planted: a resource that is made for each request. */
@Path("/planted")
class RemadeResource {}
