package com.example;

import io.github.articlecleaner.ArticleCleaner;
import java.io.IOException;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.update.AddUpdateCommand;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.apache.solr.update.processor.UpdateRequestProcessorFactory;

/** Puts the story of a document's field {@code html} into its field {@code story}. */
public final class StoryProcessorFactory extends UpdateRequestProcessorFactory {

    @Override
    public UpdateRequestProcessor getInstance(SolrQueryRequest request, SolrQueryResponse response, UpdateRequestProcessor next) {
        return new UpdateRequestProcessor(next) {
            @Override
            public void processAdd(AddUpdateCommand add) throws IOException {
                SolrInputDocument document = add.getSolrInputDocument();
                if (document.getFieldValue("html") instanceof String html) {
                    document.setField("story", ArticleCleaner.clean(html).text());
                }
                super.processAdd(add);
            }
        };
    }
}
