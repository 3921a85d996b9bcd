package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document of our own writing: a story with what a publisher sticks to it.
 *
 * @param id its name, such as {@code en-017}
 * @param language its language's tag
 * @param voice the invented publisher's manner
 * @param plan what it has and where
 * @param lines its paragraphs in order
 */
record Document(String id, String language, String voice, String plan, List<Line> lines) {

    /** The first line of every file. */
    private static final String COLUMNS = "document\tvoice\tplan\tkind\ttag\ttext";

    /**
     * A paragraph of a document.
     *
     * @param kind what it is
     * @param tag the element it stands in
     * @param text its text
     */
    record Line(Kind kind, String tag, String text) {}

    /** The lines from the first to the last appeal: what a publisher would paste into a story; empty without an appeal. */
    List<Line> appeal() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind().isAppeal()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? List.of() : lines.subList(first, last + 1).stream().filter(l -> l.kind() != Kind.BODY).toList();
    }

    /** Whether its story talks like an appeal and is none. */
    boolean isHardNegative() {
        return plan.startsWith("negative");
    }

    /** The lines that ask for gifts: heading, reasoning, ask, button and all. */
    List<Line> letter() {
        return lines.stream().filter(line -> line.kind() == Kind.DONATION).toList();
    }

    /** The lines of its story. */
    List<Line> story() {
        return lines.stream().filter(line -> line.kind() == Kind.BODY).toList();
    }

    /** The documents of a folder of TSV files, one a language, in order of file name. */
    static List<Document> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": a folder of documents was expected, found " + (Files.exists(folder) ? "a file" : "nothing"));
        }
        List<Document> documents = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            readFile(file, documents, ids);
        }
        return documents;
    }

    private static void readFile(Path file, List<Document> documents, Set<String> ids) throws IOException {
        String language = file.getFileName().toString().replace(".tsv", "");
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String columns = reader.readLine();
            if (columns != null && !columns.replace("\ufeff", "").equals(COLUMNS)) {
                throw new IOException(file + ":1: the columns " + COLUMNS.replace('\t', ' ') + " were expected, found " + columns.replace('\t', ' '));
            }
            Document open = null;
            int number = 1;
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                number++;
                String[] fields = row.split("\t");
                if (fields.length != 6) {
                    throw new IOException(file + ":" + number + ": 6 fields were expected, found " + fields.length);
                }
                if (open == null || !open.id().equals(fields[0])) {
                    if (!ids.add(fields[0])) {
                        throw new IOException(file + ":" + number + ": a document must be unlike all before, found " + fields[0] + " again");
                    }
                    open = new Document(fields[0], language, fields[1], fields[2], new ArrayList<>());
                    documents.add(open);
                }
                open.lines().add(new Line(kind(fields[3], file + ":" + number), fields[4], fields[5]));
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": text in UTF-8 was expected, found other bytes", e);
        }
    }

    private static Kind kind(String name, String place) throws IOException {
        try {
            return Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException(place + ": a kind must be one of " + Arrays.toString(Kind.values()) + ", found " + name, e);
        }
    }
}
