package com.example;

import io.github.articlecleaner.ArticleCleaner;
import java.util.Map;
import org.opensearch.ingest.AbstractProcessor;
import org.opensearch.ingest.IngestDocument;
import org.opensearch.ingest.Processor;
import org.opensearch.plugins.IngestPlugin;
import org.opensearch.plugins.Plugin;

/** The processor {@code story}: puts the story of a document's field {@code html} into its field {@code story}. */
public final class StoryPlugin extends Plugin implements IngestPlugin {

    @Override
    public Map<String, Processor.Factory> getProcessors(Processor.Parameters parameters) {
        return Map.of("story", (others, tag, description, configuration) -> new StoryProcessor(tag, description));
    }

    /** Shared by the threads that index, as a cleaner may be. */
    private static final class StoryProcessor extends AbstractProcessor {

        private StoryProcessor(String tag, String description) {
            super(tag, description);
        }

        @Override
        public IngestDocument execute(IngestDocument document) {
            String html = document.getFieldValue("html", String.class, true);
            if (html != null) {
                document.setFieldValue("story", ArticleCleaner.clean(html).text());
            }
            return document;
        }

        @Override
        public String getType() {
            return "story";
        }
    }
}
