package io.github.articlecleaner.train;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Paragraph;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes down what is judged of every page of some corpora, and compares two such files: what is made faster must judge as before.
 *
 * <pre>{@code
 * Judgements write ../shared/corpora target/before.tsv
 * Judgements compare target/before.tsv target/after.tsv
 * }</pre>
 */
final class Judgements {

    /** Sums may be added up in another order. */
    private static final double SAME = 1e-6;

    private static final int SHOWN = 20;

    private static final int WIDE = 300;

    private Judgements() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("write")) {
            write(Path.of(arguments[1]), Path.of(arguments[2]));
        } else {
            System.exit(compare(Path.of(arguments[1]), Path.of(arguments[2])) == 0 ? 0 : 1);
        }
    }

    private static void write(Path corpora, Path file) throws IOException {
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            for (CorpusPage page : Corpora.read(List.of(corpora), null, 5).pages()) {
                CleanedArticle article = cleaner.apply(page.bytes(), page.url());
                String metadata = article.metadata() + " " + article.limits() + " " + article.origin();
                out.println(page.key() + "\tpage\t0\t" + metadata.replaceAll("\\s+", " ") + "\t" + article.text().hashCode() + " "
                        + article.html().hashCode() + " " + article.markdown().hashCode());
                for (Paragraph p : article.paragraphs()) {
                    out.println(page.key() + "\t" + p.index() + "\t" + String.format(Locale.ROOT, "%.9f", p.probability()) + "\t" + p.kind() + " " + p.kept()
                            + " " + p.text().hashCode() + " " + p.asks() + " " + p.reasons() + "\t" + String.join(" ", p.evidence()));
                }
            }
        }
    }

    private static int compare(Path before, Path after) throws IOException {
        int lines = 0;
        int different = 0;
        double furthest = 0;
        try (BufferedReader one = Files.newBufferedReader(before); BufferedReader other = Files.newBufferedReader(after)) {
            String a = one.readLine();
            String b = other.readLine();
            while (a != null || b != null) {
                double apart = a == null || b == null ? Double.POSITIVE_INFINITY : apart(a.split("\t", -1), b.split("\t", -1));
                furthest = Math.max(furthest, apart);
                if (apart > SAME && different++ < SHOWN) {
                    System.out.println("- " + shortened(a) + "\n+ " + shortened(b));
                }
                lines++;
                a = one.readLine();
                b = other.readLine();
            }
        }
        System.out.println(lines + " lines, " + different + " different; probabilities at most " + furthest + " apart");
        return different;
    }

    private static String shortened(String line) {
        return line == null || line.length() <= WIDE ? line : line.substring(0, WIDE);
    }

    /** How far apart two probabilities are of which everything else is the same; else infinitely. */
    private static double apart(String[] one, String[] other) {
        if (one.length != other.length) {
            return Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < one.length; i++) {
            if (i != 3 && !one[i].equals(other[i])) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return one[2].equals("page") ? one[3].equals(other[3]) ? 0 : Double.POSITIVE_INFINITY
                : Math.abs(Double.parseDouble(one[3]) - Double.parseDouble(other[3]));
    }
}
