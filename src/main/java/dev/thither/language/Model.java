package dev.thither.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A linear model over {@link Sign}s: for each sign it knows, what it says for a trap and for each kind of trap. Signs
 * are kept as 64-bit hashes of their names and weights as bytes, so that reading it costs next to nothing. Sums are of
 * whole numbers: the same signs give the same scores on every machine.
 */
final class Model {
    /** The question whether it is a trap at all comes first, then the kinds in their order. */
    static final int QUESTIONS = 1 + TrapKind.values().length;

    /** Whether a goal is a trap of any kind. */
    static final int IS_TRAP = 0;

    private static final String RESOURCE = "model.bin";
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** So many leading bits of a hash choose the few signs among which it is looked for. */
    private static final int LEADING_BITS = 16;

    private final long[] signs;
    private final int[] starts;
    private final byte[] weights;
    private final double[] biases;
    private final double[] steps;

    /**
     * @param signs hashes of the names of signs, ascending
     * @param weights for each sign in turn, one for each question
     * @param biases the score of each question without any sign
     * @param steps what a weight of one is worth in the score of each question
     */
    Model(long[] signs, byte[] weights, double[] biases, double[] steps) {
        this.signs = signs;
        this.starts = starts(signs);
        this.weights = weights;
        this.biases = biases;
        this.steps = steps;
    }

    /** The one in the jar. */
    static Model standard() {
        var data = ByteBuffer.wrap(Resource.bytes(RESOURCE));
        var biases = new double[QUESTIONS];
        var steps = new double[QUESTIONS];
        for (var i = 0; i < QUESTIONS; i++) {
            biases[i] = data.getDouble();
            steps[i] = data.getDouble();
        }
        var signs = new long[data.getInt()];
        data.asLongBuffer().get(signs);
        data.position(data.position() + Long.BYTES * signs.length);
        var weights = new byte[QUESTIONS * signs.length];
        data.get(weights);
        return new Model(signs, weights, biases, steps);
    }

    void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        for (var i = 0; i < QUESTIONS; i++) {
            data.writeDouble(biases[i]);
            data.writeDouble(steps[i]);
        }
        data.writeInt(signs.length);
        for (var sign : signs) {
            data.writeLong(sign);
        }
        data.write(weights);
        data.flush();
    }

    /** The same model with the log-odds of one question multiplied by a slope, and an offset added. */
    Model scaled(int question, double slope, double offset) {
        var scaledBiases = biases.clone();
        var scaledSteps = steps.clone();
        scaledBiases[question] = slope * biases[question] + offset;
        scaledSteps[question] = slope * steps[question];
        return new Model(signs, weights, scaledBiases, scaledSteps);
    }

    /** Whether a trap is of this kind. */
    @SuppressWarnings("EnumOrdinal") // the order of kinds is that of the trained weights; a test retrains them
    static int question(TrapKind kind) {
        return 1 + kind.ordinal();
    }

    /** How a sign is known: the FNV-1a hash of its name's UTF-16 units. */
    static long hash(String name) {
        var hash = FNV_OFFSET;
        for (var i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** The answers to all questions by these signs of a statement of so many words. */
    Score score(Map<Signs.Block, List<Sign>> found, int words) {
        var answers = biases.clone();
        var known = new ArrayList<Score.Known>();
        for (var block : Signs.Block.values()) {
            var signsOfBlock = known(found.getOrDefault(block, List.of()));
            known.add(signsOfBlock);
            for (var question = 0; question < QUESTIONS; question++) {
                var sum = 0;
                for (var i = 0; i < signsOfBlock.size(); i++) {
                    sum += weights[QUESTIONS * signsOfBlock.place(i) + question];
                }
                answers[question] += steps[question] / signsOfBlock.norm() * sum;
            }
        }
        return new Score(this, answers, known, words);
    }

    /** What a sign says to a question, before its block is brought to length one. */
    double weight(int place, int question) {
        return steps[question] * weights[QUESTIONS * place + question];
    }

    /** Where the signs with each beginning start; one more for the end of the last. */
    private static int[] starts(long[] signs) {
        var starts = new int[(1 << LEADING_BITS) + 1];
        for (var sign : signs) {
            starts[leading(sign) + 1]++;
        }
        for (var i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /** The leading bits as a number from zero on, in the order of signed numbers. */
    private static int leading(long hash) {
        return (int) ((hash ^ Long.MIN_VALUE) >>> (Long.SIZE - LEADING_BITS));
    }

    /** Where a hash stands among the signs; less than zero where it does not. */
    private int place(long hash) {
        var leading = leading(hash);
        return Arrays.binarySearch(signs, starts[leading], starts[leading + 1], hash);
    }

    /** The signs this model knows, each once. */
    private Score.Known known(List<Sign> found) {
        var places = new int[found.size()];
        var known = new ArrayList<Sign>(found.size());
        var seen = new BitSet(signs.length);
        for (var sign : found) {
            var place = place(hash(sign.name()));
            if (place >= 0 && !seen.get(place)) {
                seen.set(place);
                places[known.size()] = place;
                known.add(sign);
            }
        }
        return new Score.Known(places, known);
    }
}
