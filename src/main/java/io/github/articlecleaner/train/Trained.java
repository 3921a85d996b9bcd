package io.github.articlecleaner.train;

import io.github.articlecleaner.model.FlatModel;
import io.github.articlecleaner.model.Forest;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Thresholds;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;

/**
 * What was trained, the tables still in OpenNLP's form, with the thresholds that go with them.
 *
 * @param story tells story from the rest
 * @param kinds tells the kinds of the rest
 * @param sequence each tells story from the rest by what was said before it
 * @param thresholds chosen on publishers that the tables had not seen when they were
 * @param inside what was measured then, a corpus each
 */
record Trained(AbstractModel story, AbstractModel kinds, List<Forest> sequence, Thresholds thresholds, Map<String, Figures> inside) {

    Model model(String version) {
        return new Model(FlatModel.of(story), FlatModel.of(kinds), sequence, version, thresholds);
    }
}
