package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import java.io.IOException;
import java.io.InputStream;

/**
 * A page that is a file of its own.
 *
 * @param input the file
 */
record FilePage(Input input) implements BatchPage {

    @Override
    public String id() {
        return input.name();
    }

    @Override
    public BatchLine clean(ArticleCleaner cleaner) throws IOException {
        try (InputStream in = input.open()) {
            return BatchLine.of(id(), cleaner.apply(in));
        } catch (Complaint complaint) {
            return BatchLine.failed(id(), complaint.getMessage());
        } catch (IOException e) {
            return BatchLine.failed(id(), id() + " cannot be read: " + e.getMessage());
        }
    }
}
