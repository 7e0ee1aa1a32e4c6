package dev.thither.language;

/** What a {@link Model} says of a statement, and which words made it say so. */
final class Score {
    private final double[] answers;
    private final double[][] shares;

    /**
     * @param answers the log-odds of each question
     * @param shares for each question what each word of the statement adds to it
     */
    Score(double[] answers, double[][] shares) {
        this.answers = answers;
        this.shares = shares;
    }

    /** The log-odds that the answer to a question is yes. */
    double answer(int question) {
        return answers[question];
    }

    /** What a word of the statement adds to that. */
    double share(int question, int word) {
        return shares[question][word];
    }
}
