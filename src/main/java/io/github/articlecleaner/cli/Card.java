package io.github.articlecleaner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model card: written by hand but for the sections between marks, which commands fill. */
final class Card {

    private final Path file;

    Card(Path file) {
        this.file = file;
    }

    /** Puts text between {@code <!-- NAME: ... -->} and {@code <!-- end of NAME -->}. */
    void put(String name, String text) throws Complaint, IOException {
        String card = Files.readString(file);
        int begin = card.indexOf("<!-- " + name);
        int from = begin < 0 ? -1 : card.indexOf("-->", begin);
        int to = card.indexOf("<!-- end of " + name + " -->");
        if (from < 0 || to < from) {
            throw new Complaint(file + ": the marks <!-- " + name + " --> and <!-- end of " + name + " --> were expected");
        }
        Files.writeString(file, card.substring(0, from + 3) + "\n" + text.strip() + "\n" + card.substring(to));
    }
}
