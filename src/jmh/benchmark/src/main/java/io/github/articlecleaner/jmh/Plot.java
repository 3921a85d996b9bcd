package io.github.articlecleaner.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Draws one line of points as SVG. */
final class Plot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 80;
    private static final int BOTTOM = 50;
    private static final int TOP = 40;

    private Plot() {}

    /** Writes a plot, both axes logarithmic or neither. */
    static void write(Path file, String title, String xName, String yName, List<double[]> points, boolean logarithmic) throws IOException {
        double[] x = points.stream().mapToDouble(p -> scaled(p[0], logarithmic)).toArray();
        double[] y = points.stream().mapToDouble(p -> scaled(p[1], logarithmic)).toArray();
        double lowX = logarithmic ? min(x) : 0;
        double lowY = logarithmic ? min(y) : 0;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n<text x=\"%d\" y=\"22\" text-anchor=\"middle\" font-size=\"15\">%s</text>%n"
                        + "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"black\"/>%n<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
                        + "<text x=\"%d\" y=\"%d\">%s</text>%n",
                WIDTH, HEIGHT, WIDTH / 2, title, LEFT, TOP, HEIGHT - BOTTOM, WIDTH - 20, WIDTH / 2, HEIGHT - 10, xName, 8, TOP - 6, yName));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            double atX = LEFT + (WIDTH - LEFT - 40) * part(x[i], lowX, max(x));
            double atY = HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP - 10) * part(y[i], lowY, max(y));
            line.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", atX, atY));
            svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#1f5fa8\"/>%n<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
                    + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", atX, atY, atX, HEIGHT - BOTTOM + 16, number(points.get(i)[0]), LEFT - 6, atY + 4,
                    number(points.get(i)[1])));
        }
        svg.append("<path d=\"").append(line).append("\" fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\"/>\n</svg>\n");
        Files.writeString(file, svg);
    }

    private static double scaled(double value, boolean logarithmic) {
        return logarithmic ? Math.log10(value) : value;
    }

    private static double part(double value, double low, double high) {
        return high == low ? 1 : (value - low) / (high - low);
    }

    private static double min(double[] values) {
        return java.util.Arrays.stream(values).min().orElse(0);
    }

    private static double max(double[] values) {
        return java.util.Arrays.stream(values).max().orElse(1);
    }

    private static String number(double value) {
        return value >= 10 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2g", value);
    }
}
