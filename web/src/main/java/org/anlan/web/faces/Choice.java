package org.anlan.web.faces;

import java.io.Serializable;

/** One option of a select: what is stored and what is read. */
public record Choice(Object value, String label) implements Serializable {}
