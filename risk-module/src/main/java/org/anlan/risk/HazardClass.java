package org.anlan.risk;

import java.util.Arrays;
import java.util.Optional;

/** Class of a hazard (GB/T 13861): the word is the one the registers write. */
public enum HazardClass {
    UNSAFE_ACT("人的不安全行为"),
    UNSAFE_CONDITION("物的不安全状态"),
    ADVERSE_ENVIRONMENT("环境不良"),
    MANAGEMENT_DEFECT("管理缺陷");

    private final String word;

    HazardClass(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<HazardClass> ofWord(String written) {
        return Arrays.stream(values())
                .filter(c -> c.word.equals(written) || c.name().equals(written))
                .findFirst();
    }
}
