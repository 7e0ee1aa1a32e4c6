package dev.thither.language;

import java.util.List;

/** What a {@link Model} says of a statement, and which words made it say so. */
final class Score {
    private final Model model;
    private final double[] answers;
    private final List<Known> known;
    private final int words;

    /**
     * @param answers the log-odds of each question
     * @param known for each block of signs those the model knows
     * @param words how many the statement has
     */
    Score(Model model, double[] answers, List<Known> known, int words) {
        this.model = model;
        this.answers = answers;
        this.known = List.copyOf(known);
        this.words = words;
    }

    /** Signs with their places in the model. */
    static final class Known {
        private final int[] places;
        private final List<Sign> signs;

        Known(int[] places, List<Sign> signs) {
            this.places = places;
            this.signs = signs;
        }

        int size() {
            return signs.size();
        }

        int place(int i) {
            return places[i];
        }

        /** The length of a block as a vector of ones, by which it is divided. */
        double norm() {
            return Math.sqrt(Math.max(1, signs.size()));
        }
    }

    /** The log-odds that the answer to a question is yes. */
    double answer(int question) {
        return answers[question];
    }

    /** What each word of the statement adds to that; what is said by the whole is in none. */
    double[] shares(int question) {
        var shares = new double[words];
        for (var block : known) {
            for (var i = 0; i < block.size(); i++) {
                var sign = block.signs.get(i);
                var weight = model.weight(block.place(i), question) / block.norm();
                for (var word = sign.from(); word < sign.to(); word++) {
                    shares[word] += weight / (sign.to() - sign.from());
                }
            }
        }
        return shares;
    }
}
