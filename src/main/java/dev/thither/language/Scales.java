package dev.thither.language;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs what frames claim: for each kind what speaks for it, and what speaks against any. */
final class Scales {
    /** A goal is no trap unless something says so. */
    private static final double DOUBT = 1.0;

    /** What a second sign of the same thing adds, as signs are seldom independent. */
    private static final double REPEATED = 0.3;

    private static final double MOST_REPEATED = 0.6;
    private static final double CLOSE = 0.5;

    /** What the three parts of a focus contract take away: one alone nothing, two leave a question. */
    private static final double[] CONTRACT = {0, 0, -2, -5};

    private static final Set<SlotKind> GAINS =
            EnumSet.of(SlotKind.TEACHING, SlotKind.HANDOVER, SlotKind.CAPABILITY, SlotKind.BENEFICIARY);

    private final List<Hit> hits;
    private final int focusParts;

    Scales(List<Hit> hits, int focusParts) {
        this.hits = hits;
        this.focusParts = focusParts;
    }

    /** The log-odds of each kind. */
    Map<TrapKind, Double> odds() {
        var odds = new EnumMap<TrapKind, Double>(TrapKind.class);
        for (var kind : TrapKind.values()) {
            var strongest = strongest(kind).map(Hit::weight).orElse(0.0);
            var weight = strongest + Math.min(MOST_REPEATED, REPEATED * (sum(kind) - strongest));
            odds.put(kind, weight + against(kind) + contract(kind) - DOUBT);
        }
        return odds;
    }

    /** The weightiest sign of a kind. */
    Optional<Hit> strongest(TrapKind kind) {
        return hits.stream().filter(hit -> speaksFor(hit, kind)).max(Comparator.comparingDouble(Hit::weight));
    }

    /** Whether frames know who gains by it, and none knows of a trap. */
    boolean isCleared() {
        return hits.stream().anyMatch(Scales::saysWhoGains)
                && hits.stream().noneMatch(hit -> hit.frame().claim() instanceof Claim.Traps && !hit.turned());
    }

    private static boolean saysWhoGains(Hit hit) {
        return !hit.turned() && hit.frame().claim() instanceof Claim.Clears clears && GAINS.contains(clears.part());
    }

    /** Whether what would be a trap is denied or somebody else's, and nothing else speaks for one. */
    boolean isTurnedRound() {
        var traps = hits.stream()
                .filter(hit -> hit.frame().claim() instanceof Claim.Traps)
                .toList();
        return !traps.isEmpty() && traps.stream().allMatch(Hit::turned);
    }

    /** The variant of the weightiest sign that has one, unless another sign of the kind is clearly weightier. */
    String variant(TrapKind kind) {
        var most = strongest(kind).map(Hit::weight).orElse(0.0);
        return hits.stream()
                .filter(hit -> speaksFor(hit, kind) && hit.weight() >= most - CLOSE)
                .sorted(Comparator.comparingDouble(hit -> -hit.weight()))
                .flatMap(hit -> hit.frame().variant().stream())
                .findFirst()
                .orElse("");
    }

    private double sum(TrapKind kind) {
        return hits.stream()
                .filter(hit -> speaksFor(hit, kind))
                .mapToDouble(Hit::weight)
                .sum();
    }

    /** What speaks against this kind: the weightiest sign, and a little for each further one. */
    private double against(TrapKind kind) {
        var least = 0.0;
        var sum = 0.0;
        for (var hit : hits) {
            var weight = Math.min(0, hit.weight()) * yielding(kind, hit);
            least = Math.min(least, weight);
            sum += weight;
        }
        return least + REPEATED * (sum - least);
    }

    private double contract(TrapKind kind) {
        return kind == TrapKind.FOCUS_TIME ? CONTRACT[focusParts] : 0;
    }

    private static boolean speaksFor(Hit hit, TrapKind kind) {
        return !hit.turned() && hit.frame().claim() instanceof Claim.Traps trap && trap.kind() == kind;
    }

    /**
     * How far a kind gives way to a sign that others gain: whoever counts posts counts them even when somebody reads
     * them.
     */
    private static double yielding(TrapKind kind, Hit hit) {
        if (hit.frame().claim() instanceof Claim.Specifies) {
            return kind == TrapKind.EMPTY ? 1.0 : 0;
        }
        if (hit.frame().claim() instanceof Claim.Plans) {
            return kind == TrapKind.EMPTY || kind == TrapKind.SELF_VERDICT ? 1.0 : 0;
        }
        return hit.frame().claim() instanceof Claim.Clears clears ? yielding(kind, clears.part()) : yielding(kind);
    }

    private static double yielding(TrapKind kind, SlotKind part) {
        var given = part == SlotKind.HANDOVER || part == SlotKind.TEACHING;
        var gained = part == SlotKind.CAPABILITY;
        return switch (kind) {
            case TECHNOLOGY_ONLY, EMPTY -> 1.0;
            case CODE_MORE, INDISPENSABLE -> gained ? 0.4 : 1.0;
            case RESUME_DRIVEN -> 0.7;
            case ACTIVITY_METRIC -> given ? 0.6 : 0.3;
            case FOCUS_TIME -> given || gained ? 0.5 : 0;
            case SELF_VERDICT -> given || gained ? 0.2 : 0;
        };
    }

    /** How far a kind gives way to the denial of another. */
    private static double yielding(TrapKind kind) {
        return switch (kind) {
            case TECHNOLOGY_ONLY, CODE_MORE, ACTIVITY_METRIC, RESUME_DRIVEN, INDISPENSABLE, EMPTY -> 1.0;
            case FOCUS_TIME, SELF_VERDICT -> 0;
        };
    }
}
