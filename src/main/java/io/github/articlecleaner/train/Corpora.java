package io.github.articlecleaner.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a model is learnt from and measured on: corpora of real pages, and documents of own writing. Immutable.
 *
 * <p>Pages are divided into folds by publisher, never by page, over all corpora together, so that a publisher is never on both sides of a
 * measurement; documents are divided by voice.
 *
 * <pre>{@code
 * Corpora corpora = Corpora.read(List.of(Path.of("corpora")), Path.of("testdata/corpus"), 5);
 * Training.of(corpora, Progress.SILENT).write(Path.of("own.model"));
 * }</pre>
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class Corpora {

    private static final String DOCUMENTS = "documents";

    /** No folder is called so. */
    private static final String HELD_OUT = "held/out";

    private final List<CorpusPage> pages;
    private final List<Document> documents;
    private final List<Document> planted;
    private final Map<String, String> digests;
    private final int folds;

    private Corpora(List<CorpusPage> pages, List<Document> documents, List<Document> planted, Map<String, String> digests, int folds) {
        this.pages = List.copyOf(pages);
        this.documents = List.copyOf(documents);
        this.planted = List.copyOf(planted);
        this.digests = digests;
        this.folds = folds;
    }

    /**
     * Reads corpora.
     *
     * @param folders corpora, or folders that hold corpora; a corpus has {@code pages.jsonl}, as the README describes
     * @param documents a folder of documents in the form of {@code testdata/corpus}, or null for none
     * @param folds into how many parts to divide the publishers, at least 2. The pages' own folds are taken where every page has one and
     *     they are 0 to one less than this, each used; else a publisher's fold is a hash of its domain.
     * @return the corpora
     * @throws IOException if a file cannot be read or is not in form; the message has file, line, the value found and what was expected
     * @throws IllegalArgumentException if {@code folds} is below 2
     */
    public static Corpora read(List<Path> folders, @Nullable Path documents, int folds) throws IOException {
        if (folds < 2) {
            throw new IllegalArgumentException("folds must be at least 2, but was " + folds);
        }
        List<CorpusPage> pages = new ArrayList<>();
        Map<String, String> digests = new TreeMap<>();
        for (Path corpus : corpora(folders)) {
            List<CorpusPage> some = Corpus.read(corpus);
            if (digests.put(Corpus.name(corpus), digest(corpus, some)) != null) {
                throw new IOException(corpus + ": two corpora are called " + Corpus.name(corpus));
            }
            pages.addAll(some);
        }
        if (digests.size() > 1 && digests.containsKey(Report.ALL)) {
            throw new IOException("beside others no corpus can be called " + Report.ALL + ", as all together are");
        }
        List<Document> written = documents == null ? List.of() : Document.read(documents);
        if (documents != null && digests.put(DOCUMENTS, Digest.ofFolder(documents, ".tsv")) != null) {
            throw new IOException("beside documents no corpus can be called " + DOCUMENTS);
        }
        return new Corpora(inFolds(pages, folds), written, written, digests, folds);
    }

    private static List<Path> corpora(List<Path> folders) throws IOException {
        List<Path> corpora = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IOException(folder + ": a folder was expected, found " + (Files.exists(folder) ? "a file" : "nothing"));
            }
            if (Files.exists(folder.resolve(Corpus.PAGES))) {
                corpora.add(folder);
                continue;
            }
            List<Path> inside;
            try (Stream<Path> list = Files.list(folder)) {
                inside = list.filter(f -> Files.exists(f.resolve(Corpus.PAGES))).sorted().toList();
            }
            if (inside.isEmpty()) {
                throw new IOException(folder + ": neither it nor a folder in it has " + Corpus.PAGES);
            }
            corpora.addAll(inside);
        }
        return corpora;
    }

    private static String digest(Path corpus, List<CorpusPage> pages) throws IOException {
        Digest digest = new Digest();
        digest.add(corpus.resolve(Corpus.PAGES));
        Path labels = Corpus.labels(corpus);
        if (labels != null) {
            digest.add(labels);
        }
        for (CorpusPage page : pages) {
            digest.add(page.file());
        }
        return digest.hex();
    }

    private static List<CorpusPage> inFolds(List<CorpusPage> pages, int folds) throws IOException {
        Set<Integer> own = new TreeSet<>(pages.stream().map(CorpusPage::fold).toList());
        boolean keep = own.size() == folds && own.stream().allMatch(fold -> fold >= 0 && fold < folds);
        List<CorpusPage> divided = pages.stream().map(page -> keep ? page : page.inFold(fold(page.domain(), folds))).toList();
        Map<String, Integer> foldOf = new HashMap<>();
        for (CorpusPage page : divided) {
            Integer other = foldOf.put(page.domain(), page.fold());
            if (other != null && other != page.fold()) {
                throw new IOException(page.corpus() + ": publisher " + page.domain() + " must be in one fold, found " + other + " and " + page.fold());
            }
        }
        if (new HashSet<>(foldOf.values()).size() < 2) {
            throw new IOException("at least two publishers in different folds are needed, found " + foldOf.keySet());
        }
        return divided;
    }

    /** A name's fold: evenly spread, and the same everywhere. */
    static int fold(String name, int folds) {
        return (int) Long.remainderUnsigned(Digest.of(name.getBytes(StandardCharsets.UTF_8)).first(), folds);
    }

    /**
     * The same corpora, with documents that are planted in measurements but not learnt from: what a model is worth that never saw such letters.
     *
     * @return other corpora
     */
    public Corpora withDocumentsUnlearnt() {
        Map<String, String> learnt = new TreeMap<>(digests);
        learnt.remove(DOCUMENTS);
        return new Corpora(pages, List.of(), planted, learnt, folds);
    }

    /** {@return how many parts the publishers are divided into} */
    public int folds() {
        return folds;
    }

    /** {@return how many pages there are} */
    public int size() {
        return pages.size();
    }

    List<CorpusPage> pages() {
        return pages;
    }

    /** What is learnt from. */
    List<Document> documents() {
        return documents;
    }

    /** What is planted in measurements. */
    List<Document> planted() {
        return planted;
    }

    /** The SHA-256 digest of each corpus and of the documents that are learnt from. */
    Map<String, String> digests() {
        return digests;
    }

    /** The same of what is learnt from where a fold is held out: also which pages are in it. */
    Map<String, String> digestsWithout(int fold) {
        String heldOut = pages.stream().filter(page -> page.fold() == fold).map(CorpusPage::key).sorted().collect(Collectors.joining("\n"));
        Map<String, String> all = new TreeMap<>(digests);
        all.put(HELD_OUT, Digest.of(heldOut.getBytes(StandardCharsets.UTF_8)).hex());
        return all;
    }

    /** The folds that hold pages. */
    Set<Integer> filled() {
        return new TreeSet<>(pages.stream().map(CorpusPage::fold).toList());
    }

    /** Some of the folds that hold pages, or all where none is named. */
    Set<Integer> chosen(Set<Integer> folds) {
        if (!filled().containsAll(folds)) {
            throw new IllegalArgumentException("folds must be among " + filled() + ", but were " + folds);
        }
        return folds.isEmpty() ? filled() : new TreeSet<>(folds);
    }
}
