package org.anlan.platform.imports.reading;

/** Takes the rows of a sheet one after the other; rows without any content are not told. */
@FunctionalInterface
public interface RowSink {
    void accept(RawRow row);
}
