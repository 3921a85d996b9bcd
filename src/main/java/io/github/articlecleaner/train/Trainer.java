package io.github.articlecleaner.train;

import io.github.articlecleaner.model.FlatModel;
import io.github.articlecleaner.model.Model;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;

/** Trains the two tables of a model from lessons. */
final class Trainer {

    /** Chosen by page-grouped comparison inside training folds; figures in MODEL.md. */
    static final Learner STORY = new Learner(10, 500, 100, 0.02);

    static final Learner KINDS = new Learner(3, 2, 60, Double.parseDouble(System.getProperty("kl","0.15")));

    private Trainer() {}

    /** The trained tables, still in OpenNLP's form. */
    record Trained(AbstractModel story, AbstractModel kinds) {
        Model model(String version) {
            return new Model(FlatModel.of(story), FlatModel.of(kinds), version);
        }
    }

    static Trained train(List<Lesson> lessons, Names names) throws IOException {
        List<Example> story = new ArrayList<>();
        List<Example> kinds = new ArrayList<>();
        for (Lesson lesson : lessons) {
            story.addAll(lesson.story());
            kinds.addAll(lesson.kinds());
        }
        return new Trained(STORY.learn(story, names), KINDS.learn(kinds, names));
    }
}
