package org.anlan.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/**
 * The log on the terminal: a line for each of Anlan's own messages, and of the server only for what went wrong. The log
 * file has everything, with the stack traces.
 *
 * <p>Public with a public constructor, because the log manager makes it by name.
 */
public final class TerminalHandler extends StreamHandler {
    public TerminalHandler() {
        setOutputStream(new FileOutputStream(FileDescriptor.err));
    }

    /** The server sets the formatter named in the configuration; this one stays. */
    @Override
    public synchronized Formatter getFormatter() {
        return new OneLine();
    }

    @Override
    public boolean isLoggable(LogRecord entry) {
        boolean ours = String.valueOf(entry.getLoggerName()).startsWith("org.anlan.");
        return super.isLoggable(entry) && entry.getLevel().intValue() >= (ours ? Level.INFO : Level.SEVERE).intValue();
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        super.publish(entry);
        flush();
    }

    /** The terminal stays open. */
    @Override
    public synchronized void close() {
        flush();
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord entry) {
            String line = formatMessage(entry).lines().findFirst().orElse("");
            return String.format("%1$tF %1$tT %2$s %3$s%n", entry.getMillis(), entry.getLevel(), line);
        }
    }
}
