package org.anlan.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts Anlan: database, server, application. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        Messages messages = Messages.of(System.getenv());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream terminal = System.err;
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Shutdown shutdown = Shutdown.install();
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                out.println(messages.text("help"));
                shutdown.exit(0);
            }
            if (options.backup().isPresent()) {
                new Backup(options.data(), options.backup().get()).run();
                out.println(messages.text("backup.done", options.backup().get()));
                shutdown.exit(0);
            }
            new Launch(options, messages, out, shutdown).run();
            shutdown.whenStoppedExitWith(0);
        } catch (LaunchFailure failure) {
            if (!shutdown.underWay()) {
                err.println(messages.text(failure.key(), failure.arguments()));
                if (failure.getCause() != null && System.err != terminal) {
                    // in log/output.log, to which the sentence points
                    failure.getCause().printStackTrace();
                }
                shutdown.exit(failure.exitCode());
            }
        }
    }
}
