/**
 * Raw rows to records: finds the header, picks the layout that fits, and makes of each row an
 * {@link org.anlan.platform.imports.ImportRow} with what is to be said of it.
 */
package org.anlan.platform.imports.table;
