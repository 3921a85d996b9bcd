package io.github.articlecleaner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where stories are written, a file a page: what lay below the folder that was searched lies in the same way below the folder that is written. No page is
 * written over, and no story over another.
 */
final class StoryFiles {

    private final Path folder;
    private final String ending;
    private final Map<Path, String> pages = new HashMap<>();
    private final Map<Path, String> stories = new HashMap<>();

    StoryFiles(Path folder, String ending, List<Input> pages) {
        this.folder = folder;
        this.ending = ending;
        pages.stream().filter(page -> page.file() != null).forEach(page -> this.pages.put(real(page.file()), page.name()));
    }

    void write(Input page, String story) throws Complaint {
        Path file = file(page);
        String over = pages.get(real(file));
        if (over != null) {
            throw new Complaint(page.name() + " is left out: its story would be written over the page " + over);
        }
        String other = stories.putIfAbsent(file, page.name());
        if (other != null) {
            throw new Complaint(page.name() + " is left out: " + file + " has the story of " + other);
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new Complaint("the folder " + file.getParent() + " cannot be made: " + e.getMessage());
        }
        Output.write(file, out -> out.write(story.getBytes(StandardCharsets.UTF_8)));
    }

    /** The file itself where links lead to it; as it is where there is none. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    private Path file(Input page) throws Complaint {
        if (page.place().isEmpty()) {
            throw new Complaint(page.name() + " has no name for its story in the folder " + folder);
        }
        try {
            return folder.resolve(Ending.without(page.place()) + ending);
        } catch (InvalidPathException e) {
            throw new Complaint("the letters of " + page.name() + " cannot be written" + Main.IN_THIS_LOCALE);
        }
    }
}
