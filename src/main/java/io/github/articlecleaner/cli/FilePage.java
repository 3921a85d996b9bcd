package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import java.io.IOException;

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
        try {
            return BatchLine.of(id(), cleaner.apply(input.bytes()));
        } catch (Complaint complaint) {
            return BatchLine.failed(id(), complaint.getMessage());
        }
    }
}
