package io.github.articlecleaner.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
final class Output {

    private Output() {}

    /** Writes the report, to the command's own output for {@code -}. */
    static void write(HtmlReport report, String name, Writer standard) throws Complaint, IOException {
        if (name.equals(Input.STANDARD)) {
            report.write(standard);
            standard.flush();
            return;
        }
        Path file = Path.of(name).toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new Complaint(name + " is a folder, a file was expected");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                report.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw new Complaint(name + " cannot be written: " + e.getMessage());
        }
    }
}
