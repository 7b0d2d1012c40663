package org.anlan.risk.scheme.domain;

import java.util.List;
import java.util.Optional;
import org.anlan.risk.scheme.LevelBand;

/** Finds the level a person wrote among the levels of a scheme: 中风险, 中 风险 and 中 are one word. */
public final class LevelWords {
    private LevelWords() {}

    public static Optional<LevelBand> find(List<LevelBand> bands, String written) {
        String word = plain(written);
        return bands.stream()
                .filter(b ->
                        plain(b.level()).equals(word) || b.aliases().stream().anyMatch(a -> plain(a).equals(word)))
                .findFirst();
    }

    private static String plain(String word) {
        String bare = word.replaceAll("[\\s\\u00a0\\u3000]+", "");
        return bare.length() > 2 && bare.endsWith("风险") ? bare.substring(0, bare.length() - 2) : bare;
    }
}
