package org.anlan.risk.scheme;

/** Life of one version of a scheme: written, in force, replaced by the next version. */
public enum SchemeStatus {
    DRAFT,
    PUBLISHED,
    SUPERSEDED
}
