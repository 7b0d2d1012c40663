package org.anlan.risk.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.anlan.risk.RiskFlag;

/** Flags as the database keeps them, and what becomes of them. */
final class Flags {
    private static final Set<RiskFlag> OF_THE_SOURCE = EnumSet.of(
            RiskFlag.STATED_LEVEL_CONTRADICTS, RiskFlag.STATED_LEVEL_UNKNOWN, RiskFlag.STATED_SCORE_CONTRADICTS);

    private Flags() {}

    static Set<RiskFlag> of(String[] kept) {
        Set<RiskFlag> set = EnumSet.noneOf(RiskFlag.class);
        Arrays.stream(kept).map(RiskFlag::valueOf).forEach(set::add);
        return set;
    }

    static String[] kept(Set<RiskFlag> set) {
        return new TreeSet<>(set).stream().map(Enum::name).toArray(String[]::new);
    }

    /** After a change of the facts: what the source contradicts stays, the rest follows from the facts. */
    static String[] rewritten(String[] before, Set<RiskFlag> ofTheFacts) {
        Set<RiskFlag> set = of(before);
        set.retainAll(OF_THE_SOURCE);
        set.addAll(ofTheFacts);
        return kept(set);
    }

    static String[] with(String[] before, Set<RiskFlag> more) {
        Set<RiskFlag> set = of(before);
        set.addAll(more);
        return kept(set);
    }
}
