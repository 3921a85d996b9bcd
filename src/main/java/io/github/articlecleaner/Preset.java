package io.github.articlecleaner;

import io.github.articlecleaner.model.Thresholds;

/**
 * Which of the two promises weighs more: no news paragraph lost, or no appeal left. Each is a threshold that was chosen when the model was
 * learnt, on publishers it had not seen.
 *
 * <pre>{@code
 * ArticleCleaner archive = ArticleCleaner.builder().preset(Preset.CAREFUL).build();
 * }</pre>
 */
public enum Preset {
    /** Loses about half the news that is lost by default, and leaves more appeals: where nothing may be missing, as in an archive. A model that was learnt without labels has 0.2, or less where its own is below. */
    CAREFUL,
    /** Leaves about half the appeals that are left by default, and loses more news: where nothing may stick, as in a training corpus. A model that was learnt without labels has 0.7, or more where its own is above. */
    THOROUGH;

    double of(Thresholds thresholds) {
        return this == CAREFUL ? thresholds.careful() : thresholds.thorough();
    }
}
