package org.anlan.web.faces;

/** The Chinese texts under their own name, so that the look-up never falls back to the server's language. */
public class AllMessages_zh extends AllMessages {}
