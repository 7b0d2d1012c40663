/**
 * Files to raw rows: what a table file is (by its content), whether it is safe to open, and its rows with merged cells
 * filled, streamed in bounded memory. Knows nothing of headers and records; that is {@code imports.table}.
 */
package org.anlan.platform.imports.reading;
