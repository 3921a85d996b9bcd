package io.github.articlecleaner.train;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Moment;
import io.github.articlecleaner.files.WholeFile;
import io.github.articlecleaner.read.Authors;
import io.github.articlecleaner.read.Dates;
import io.github.articlecleaner.read.PageReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Measures how well pages' metadata is read, on corpora whose {@code pages.jsonl} says what it should be. Nothing is learnt for it, so it takes
 * seconds.
 *
 * <pre>{@code
 * Corpora corpora = Corpora.read(List.of(Path.of("corpora")), null, 5);
 * System.out.println(MetadataEvaluation.of(corpora, Set.of(), null).markdown());
 * }</pre>
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class MetadataEvaluation {

    private final List<Measured> pages;

    private MetadataEvaluation(List<Measured> pages) {
        this.pages = pages;
    }

    /** A page's known and found metadata. */
    private record Measured(CorpusPage page, Metadata found) {

        private KnownMetadata known() {
            return page.metadata();
        }

        boolean knowsTitle() {
            return !known().title().isBlank();
        }

        boolean hasTitle() {
            // Soft hyphens are a matter of the line's end.
            String title = known().title().replace("\u00ad", "");
            List<String> words = Words.of(found.title(), true);
            return Words.of(title, true).equals(words) || Words.of(withoutSite(title), true).equals(words);
        }

        /** Some known titles end in the site's name, as the page's title element does. */
        private String withoutSite(String title) {
            int at = found.siteName().isEmpty() ? -1 : title.lastIndexOf(found.siteName());
            boolean tail = at > 0 && at + found.siteName().length() == title.length() && !Character.isLetterOrDigit(title.charAt(at - 1));
            return tail ? title.substring(0, at) : title;
        }

        boolean knowsDay() {
            return !known().published().isBlank();
        }

        boolean statesDay() {
            return knowsDay() && found.published().isPresent();
        }

        /** Whether the calendar day is the same, as each writes it, or in the known one's zone where both have one. */
        boolean hasDay() {
            Moment known = Dates.parse(known().published(), "en");
            Moment own = found.published().orElse(null);
            if (known == null || own == null) {
                return false;
            }
            boolean sameMoment = known.toOffsetDateTime().isPresent() && own.toOffsetDateTime().isPresent()
                    && own.toOffsetDateTime().get().withOffsetSameInstant(known.offset().orElseThrow()).toLocalDate().equals(known.date());
            return sameMoment || known.date().equals(own.date());
        }

        boolean knowsAuthors() {
            return !names(known().authors(), "").isEmpty();
        }

        boolean statesAuthors() {
            return knowsAuthors() && !found.authors().isEmpty();
        }

        boolean hasAuthors() {
            return keys(names(known().authors(), found.siteName())).equals(keys(found.authors()));
        }

        /** Names, split as a page's bylines are; the site's own is none. */
        private static List<String> names(List<String> bylines, String site) {
            Authors authors = new Authors(List.of(site));
            bylines.forEach(authors::add);
            return authors.names();
        }

        private static Set<String> keys(List<String> names) {
            return new HashSet<>(names.stream().map(name -> String.join(" ", Words.of(name, true))).toList());
        }
    }

    /**
     * Reads the pages and compares.
     *
     * @param corpora the pages
     * @param folds which folds to measure; all where empty
     * @param folder gets what was found, a file {@code NAME.metadata.jsonl} a corpus; null for none
     * @return the figures
     * @throws IOException if a page cannot be read or a file cannot be written
     * @throws IllegalArgumentException if there is no such fold
     */
    public static MetadataEvaluation of(Corpora corpora, Set<Integer> folds, @Nullable Path folder) throws IOException {
        Set<Integer> chosen = corpora.chosen(folds);
        PageReader reader = new PageReader(Limits.DEFAULT);
        List<CorpusPage> known = corpora.pages().stream()
                .filter(page -> chosen.contains(page.fold()) && !page.metadata().equals(KnownMetadata.NONE))
                .toList();
        try {
            List<Measured> pages = known.parallelStream().map(page -> {
                try {
                    return new Measured(page, reader.read(page.bytes(), page.url()).metadata());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
            if (folder != null) {
                write(pages, Files.createDirectories(folder));
            }
            return new MetadataEvaluation(pages);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The table: for each corpus the pages, and the shares that are right with their standard error.
     *
     * @return Markdown
     */
    public String markdown() {
        StringBuilder table = new StringBuilder("| corpus | pages | title % | day % | day, where found % | authors, where found % | authors found % |\n"
                + "|---|--:|--:|--:|--:|--:|--:|\n");
        byCorpus().forEach((corpus, some) -> table.append("| ").append(corpus).append(" | ").append(some.size())
                .append(" | ").append(share(some, Measured::knowsTitle, Measured::hasTitle))
                .append(" | ").append(share(some, Measured::knowsDay, Measured::hasDay))
                .append(" | ").append(share(some, Measured::statesDay, Measured::hasDay))
                .append(" | ").append(share(some, Measured::statesAuthors, Measured::hasAuthors))
                .append(" | ").append(share(some, Measured::knowsAuthors, Measured::statesAuthors))
                .append(" |\n"));
        return table.toString();
    }

    private Map<String, List<Measured>> byCorpus() {
        Map<String, List<Measured>> groups = new TreeMap<>();
        pages.forEach(measured -> groups.computeIfAbsent(measured.page().corpus(), c -> new ArrayList<>()).add(measured));
        return groups;
    }

    private static String share(List<Measured> pages, Predicate<Measured> of, Predicate<Measured> right) {
        List<Measured> all = pages.stream().filter(of).toList();
        if (all.isEmpty()) {
            return "";
        }
        double share = (double) all.stream().filter(right).count() / all.size();
        return String.format(Locale.ROOT, "%.1f ± %.1f of %d", 100 * share, 100 * Math.sqrt(share * (1 - share) / all.size()), all.size());
    }

    private static void write(List<Measured> pages, Path folder) throws IOException {
        Map<String, StringBuilder> files = new TreeMap<>();
        for (Measured measured : pages) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            try (JsonGenerator json = JsonLines.FACTORY.createGenerator(line)) {
                Metadata found = measured.found();
                json.writeStartObject();
                json.writeStringField("id", measured.page().id());
                json.writeStringField("title", found.title());
                json.writeArrayFieldStart("authors");
                for (String author : found.authors()) {
                    json.writeString(author);
                }
                json.writeEndArray();
                json.writeStringField("published", found.published().map(Moment::toString).orElse(""));
                json.writeObjectFieldStart("origins");
                for (Metadata.Field field : Metadata.Field.values()) {
                    if (found.origin(field).isPresent()) {
                        json.writeStringField(field.name(), found.origin(field).get().name());
                    }
                }
                json.writeEndObject();
                json.writeBooleanField("titleRight", measured.hasTitle());
                json.writeBooleanField("dayRight", measured.hasDay());
                json.writeBooleanField("authorsRight", !measured.knowsAuthors() || measured.hasAuthors());
                json.writeEndObject();
            }
            files.computeIfAbsent(measured.page().corpus(), c -> new StringBuilder()).append(line.toString(StandardCharsets.UTF_8)).append('\n');
        }
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            WholeFile.write(folder.resolve(file.getKey() + ".metadata.jsonl"), part -> Files.writeString(part, file.getValue()));
        }
    }
}
