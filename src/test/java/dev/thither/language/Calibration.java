package dev.thither.language;

import java.util.List;

/**
 * What makes the answer of a model true to its word, so that of the goals it gives nine in ten nine in ten are traps: a
 * slope and an offset for its log-odds, fitted to goals it was not trained on (Platt scaling, Platt 1999, without its
 * priors, by Newton's method).
 */
record Calibration(double slope, double offset) {
    private static final int ROUNDS = 30;

    /** What a model said of a goal it did not know, and whether that goal is a trap. */
    record Answer(double logOdds, boolean trap) {}

    static Calibration of(List<Answer> answers) {
        var slope = 1.0;
        var offset = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            double gradientSlope = 0;
            double gradientOffset = 0;
            double slopes = 1e-9;
            double both = 0;
            double offsets = 1e-9;
            for (var answer : answers) {
                var p = 1 / (1 + StrictMath.exp(-(slope * answer.logOdds() + offset)));
                var error = p - (answer.trap() ? 1 : 0);
                var weight = p * (1 - p);
                gradientSlope += error * answer.logOdds();
                gradientOffset += error;
                slopes += weight * answer.logOdds() * answer.logOdds();
                both += weight * answer.logOdds();
                offsets += weight;
            }
            var determinant = slopes * offsets - both * both;
            slope -= (offsets * gradientSlope - both * gradientOffset) / determinant;
            offset -= (slopes * gradientOffset - both * gradientSlope) / determinant;
        }
        return new Calibration(slope, offset);
    }

    /** The model with its answer whether a goal is a trap set right. */
    Model applied(Model model) {
        return model.scaled(Model.IS_TRAP, slope, offset);
    }
}
