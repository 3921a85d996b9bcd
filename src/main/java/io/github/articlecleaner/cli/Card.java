package io.github.articlecleaner.cli;

import io.github.articlecleaner.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A model card: written by hand but for the sections between marks, which commands fill. */
final class Card {

    private final Path file;
    private final String name;

    private Card(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * The section of a name in a card, between {@code <!-- NAME: ... -->} and {@code <!-- end of NAME -->}; null without a card. Complains at once
     * where it has no such section: what is to stand there takes hours.
     */
    static @Nullable Card of(@Nullable Path file, String name) throws Complaint {
        if (file == null) {
            return null;
        }
        Card card = new Card(file, name);
        card.section();
        return card;
    }

    /** What stands before the section and behind it. */
    private String[] section() throws Complaint {
        String card;
        try {
            card = Files.readString(file);
        } catch (IOException e) {
            throw Input.unreadable(file.toString(), e);
        }
        int begin = card.indexOf("<!-- " + name);
        int from = begin < 0 ? -1 : card.indexOf("-->", begin);
        int to = card.indexOf("<!-- end of " + name + " -->");
        if (from < 0 || to < from) {
            throw new Complaint(file + ": the marks <!-- " + name + " --> and <!-- end of " + name + " --> were expected");
        }
        return new String[] {card.substring(0, from + 3), card.substring(to)};
    }

    /** Puts text into the section. */
    void put(String text) throws Complaint, IOException {
        String[] around = section();
        WholeFile.write(file, part -> Files.writeString(part, around[0] + "\n" + text.strip() + "\n" + around[1]));
    }
}
