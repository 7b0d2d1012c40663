package org.anlan.web.planted.filter;

import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;

/** Planted: a filter that stands before or after the others as the server likes. */
@WebFilter("/*")
public class UnorderedFilter extends HttpFilter {}
