package org.anlan.platform.attachment.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of an uploaded file, made harmless: no folders, no control or invisible characters (a right-to-left override
 * makes {@code gpj.exe} look like {@code exe.jpg}), nothing a file system or a shell takes for more than a name, and an
 * extension that tells the truth about the content.
 */
public final class FileName {
    private static final int LONGEST = 120;
    private static final String FALLBACK = "file";
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

    private FileName() {}

    /**
     * @param given as the browser sent it; null is allowed
     * @param extensions of the type the content was found to be, the usual one first, without dot
     */
    public static String of(String given, List<String> extensions) {
        String clean = cleaned(given);
        String extension = extension(clean);
        boolean truthful = extensions.contains(extension.toLowerCase(Locale.ROOT));
        String base = truthful ? clean.substring(0, clean.length() - extension.length() - 1) : clean;
        String named = guarded(shortened(base));
        return named + "." + (truthful ? extension : extensions.get(0));
    }

    /** Without dot; empty when there is none. */
    public static String extension(String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static String cleaned(String given) {
        String text = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .replace('\\', '/');
        return text.substring(text.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*%;`$&']", "_")
                .replaceAll("\\p{Z}+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
    }

    private static String shortened(String base) {
        int points = base.codePointCount(0, base.length());
        String cut = points <= LONGEST ? base : base.substring(0, base.offsetByCodePoints(0, LONGEST));
        return cut.replaceAll("[ .]+$", "");
    }

    private static String guarded(String base) {
        if (base.isEmpty()) {
            return FALLBACK;
        }
        return DEVICES.contains(base.toLowerCase(Locale.ROOT)) ? "_" + base : base;
    }
}
