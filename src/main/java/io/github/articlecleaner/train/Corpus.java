package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one corpus: a folder with {@code pages.jsonl} and the pages, and labels inside it or beside the corpora. */
final class Corpus {

    /** The list of pages; a folder that has it is a corpus. */
    static final String PAGES = "pages.jsonl";

    /** A person who could not tell says so. */
    static final String UNSURE = "UNSURE";

    /** A page without a fold gets one by its publisher. */
    static final int NO_FOLD = -1;

    private static final Set<String> KINDS = Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.toCollection(TreeSet::new));

    private Corpus() {}

    /** Where a corpus has its labels: {@code labels.jsonl} inside, else {@code labels/NAME.jsonl} beside the folder of corpora; null without. */
    static @Nullable Path labels(Path folder) {
        Path inside = folder.resolve("labels.jsonl");
        if (Files.exists(inside)) {
            return inside;
        }
        Path beside = folder.toAbsolutePath().normalize().resolve("../../labels").normalize().resolve(name(folder) + ".jsonl");
        return Files.exists(beside) ? beside : null;
    }

    /** What a corpus is called: the name of its folder. */
    static String name(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** The pages of a corpus in the order of its list. */
    static List<CorpusPage> read(Path folder) throws IOException {
        Map<String, List<Label>> labels = new HashMap<>();
        Map<String, String> labelPlaces = new HashMap<>();
        Path labelFile = labels(folder);
        if (labelFile != null) {
            JsonLines.read(labelFile, row -> {
                labelPlaces.putIfAbsent(row.text("page"), row.place());
                labels.computeIfAbsent(row.text("page"), p -> new ArrayList<>()).add(label(row));
            });
        }
        List<CorpusPage> pages = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonLines.read(folder.resolve(PAGES), row -> {
            CorpusPage page = page(row, folder, labels);
            if (!ids.add(page.id())) {
                throw row.wrong("\"id\" must be unlike all before", page.id());
            }
            pages.add(page);
        });
        for (Map.Entry<String, String> labelled : labelPlaces.entrySet()) {
            if (!ids.contains(labelled.getKey())) {
                throw new IOException(labelled.getValue() + ": \"page\" must be one of " + folder.resolve(PAGES) + ", found " + labelled.getKey());
            }
        }
        return pages;
    }

    private static CorpusPage page(JsonLines.Row row, Path folder, Map<String, List<Label>> labels) throws IOException {
        String id = row.text("id");
        Path file = file(row, folder);
        Object gold = row.fields().get("text");
        return new CorpusPage(name(folder), id, file, row.textOr("url", ""), publisher(row, name(folder) + "/" + id), row.numberOr("fold", NO_FOLD),
                gold == null ? null : row.textOr("text", ""), row.texts("with"), row.texts("without"), labels.getOrDefault(id, List.of()), KnownMetadata.of(row));
    }

    private static Path file(JsonLines.Row row, Path folder) throws IOException {
        try {
            Path file = folder.resolve(row.text("file"));
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // Said below, as for every other name that is no file's.
        }
        throw row.wrong("\"file\" must be a file in " + folder, row.text("file"));
    }

    /** The page's publisher; a page that names none has one of its own. */
    private static String publisher(JsonLines.Row row, String own) throws IOException {
        String domain = row.textOr("domain", own);
        return domain.isEmpty() ? own : domain;
    }

    private static Label label(JsonLines.Row row) throws IOException {
        String name = row.text("label");
        if (!KINDS.contains(name) && !name.equals(UNSURE)) {
            throw row.wrong("\"label\" must be " + UNSURE + " or one of " + String.join(", ", KINDS), name);
        }
        return new Label(row.text("text"), name, row.isTrue("in_gold"));
    }
}
