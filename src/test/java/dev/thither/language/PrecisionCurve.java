package dev.thither.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Draws what precision and recall would be at each threshold of a finding, a line for each set of goals. */
final class PrecisionCurve {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 60;
    private static final int TOP = 30;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 60;
    private static final double FIRST = 0.3;
    private static final double LAST = 0.98;
    private static final double STEP = 0.02;
    private static final String[] COLOURS = {"#0b6e99", "#b3541e", "#3c7d3c", "#6b4fa0"};

    private PrecisionCurve() {}

    /** Precision and recall of findings if everything at least so likely were one. */
    record Point(double threshold, double precision, double recall) {
        static Point of(Figures figures, double threshold) {
            var found = figures.count(each -> each.judgement().probability() >= threshold);
            var right = figures.count(
                    each -> each.goal().isTrap() && each.judgement().probability() >= threshold);
            var traps = figures.count(each -> each.goal().isTrap());
            return new Point(threshold, found == 0 ? 1 : (double) right / found, (double) right / Math.max(1, traps));
        }
    }

    /** An SVG drawing; precision as full lines, recall as dashed ones, and the threshold of today. */
    static String of(Map<String, Figures> sets, double today) {
        var svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\""
                        + " role=\"img\">%n<title>Precision and recall over the threshold of a finding</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT));
        for (var tenth = 3; tenth <= 10; tenth++) {
            var y = y(tenth / 10.0);
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>%n",
                    LEFT,
                    y,
                    WIDTH - RIGHT,
                    LEFT - 8,
                    y + 4,
                    tenth / 10.0));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>%n",
                    x(tenth / 10.0),
                    HEIGHT - BOTTOM + 18,
                    tenth / 10.0));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%1$.1f %2$dV%3$d\" stroke=\"#888\" stroke-dasharray=\"2 3\"/>"
                        + "<text x=\"%1$.1f\" y=\"%4$d\" text-anchor=\"middle\">a finding from here on</text>%n",
                x(today),
                TOP,
                HEIGHT - BOTTOM,
                TOP - 8));
        var number = 0;
        for (var set : new LinkedHashMap<>(sets).entrySet()) {
            var colour = COLOURS[number % COLOURS.length];
            svg.append(line(set.getValue(), Point::precision, colour, ""));
            svg.append(line(set.getValue(), Point::recall, colour, " stroke-dasharray=\"6 4\""));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    LEFT + 190 * number,
                    HEIGHT - 22,
                    colour,
                    set.getKey()));
            number++;
        }
        svg.append(String.format(
                "<text x=\"%d\" y=\"%d\" fill=\"#555\">full: precision, dashed: recall</text>%n</svg>%n",
                LEFT, HEIGHT - 6));
        return svg.toString();
    }

    private static String line(Figures figures, ToDoubleFunction<Point> value, String colour, String dashes) {
        var path = new StringBuilder();
        for (var threshold = FIRST; threshold <= LAST; threshold += STEP) {
            var at = value.applyAsDouble(Point.of(figures, threshold));
            path.append(path.isEmpty() ? "M" : "L")
                    .append(String.format(Locale.ROOT, "%.1f %.1f", x(threshold), y(at)));
        }
        return String.format(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>%n", path, colour, dashes);
    }

    private static double x(double threshold) {
        return LEFT + (threshold - FIRST) / (1 - FIRST) * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value) {
        return TOP + (1 - Math.max(FIRST, value)) / (1 - FIRST) * (HEIGHT - TOP - BOTTOM);
    }
}
