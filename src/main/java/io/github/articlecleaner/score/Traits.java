package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import org.jspecify.annotations.Nullable;

/** What is measured of a paragraph, as plain numbers. */
final class Traits {

    /** What plain text does not have. */
    private static final Trait[] LAYOUT = {Trait.TAG, Trait.UP, Trait.DOWN, Trait.ALIKE_PROSE, Trait.ALIKE, Trait.MAIN, Trait.INSIDE, Trait.SPREAD};

    private final Facts facts;
    private final Places places;
    private @Nullable Cohesion cohesion;

    Traits(Facts facts, Places places) {
        this.facts = facts;
        this.places = places;
    }

    /** By the ordinal of {@link Trait}. */
    float[] of(int i) {
        float[] traits = new float[Trait.count()];
        text(i, traits);
        place(i, traits);
        voice(i, traits);
        shared(i, traits);
        if (facts.page.markup()) {
            layout(i, traits);
        } else {
            for (Trait unknown : LAYOUT) {
                traits[unknown.ordinal()] = Float.NaN;
            }
        }
        return traits;
    }

    private void text(int i, float[] traits) {
        Source source = facts.sources.get(i);
        Wording wording = facts.wordings[i];
        set(traits, Trait.MARKUP, facts.page.markup() ? 1 : 0);
        set(traits, Trait.WORDS, wording.length);
        set(traits, Trait.LINKED, source.linkedShare());
        set(traits, Trait.LINKS, source.links());
        set(traits, Trait.STRONG, source.strongShare());
        set(traits, Trait.IMAGES, source.images());
        set(traits, Trait.FIELDS, source.fields());
        set(traits, Trait.ENDING, wording.ending());
        set(traits, Trait.COMMAS, wording.commas);
        set(traits, Trait.SENTENCES, wording.sentences);
        set(traits, Trait.FUNCTION, wording.functionShare());
        set(traits, Trait.NAMES, wording.names);
        set(traits, Trait.QUOTES, wording.quotes);
        set(traits, Trait.QUOTED, wording.startsQuote ? 1 : 0);
        set(traits, Trait.DIGITS, wording.digits);
        set(traits, Trait.CURRENCIES, wording.currencies);
        set(traits, Trait.BARS, wording.bars);
        set(traits, Trait.REPEATED, facts.repeated[i]);
        set(traits, Trait.SHAPE, facts.shape[i]);
        set(traits, Trait.HIDDEN, source.hidden() ? 1 : 0);
    }

    private void place(int i, float[] traits) {
        Layout layout = facts.layout;
        set(traits, Trait.LIKE_TITLE, facts.likeTitle[i]);
        set(traits, Trait.LIKE_DESCRIPTION, facts.likeDescription[i]);
        set(traits, Trait.FROM_TITLE, facts.headline < 0 ? Float.NaN : far(i - facts.headline));
        set(traits, Trait.ALL_PROSE, layout.allProse);
        set(traits, Trait.PROSE, layout.prose[i]);
        set(traits, Trait.PROSE_BEFORE, layout.proseBefore[i] / Math.max(1, layout.allProse));
        set(traits, Trait.FROM_FIRST, layout.firstProse < 0 ? Float.NaN : far(i - layout.firstProse));
        set(traits, Trait.FROM_LAST, layout.firstProse < 0 ? Float.NaN : far(i - layout.lastProse));
        set(traits, Trait.GAP_BEFORE, places.gap[i] / 5);
        set(traits, Trait.GAP_AFTER, places.gap[i] % 5);
    }

    private static int far(int paragraphs) {
        return Math.max(-Trait.FAR, Math.min(Trait.FAR, paragraphs));
    }

    private void voice(int i, float[] traits) {
        Wording wording = facts.wordings[i];
        set(traits, Trait.WE, wording.we);
        set(traits, Trait.YOU, wording.you);
        set(traits, Trait.SAID, wording.said);
        set(traits, Trait.OWN_NAME, facts.ownName[i]);
        set(traits, Trait.CUES, Integer.bitCount(wording.topics & Places.KINDS));
        set(traits, Trait.CUES_BEFORE, Integer.bitCount(places.cuesBefore[i]));
        set(traits, Trait.CUES_AFTER, Integer.bitCount(places.cuesAfter[i]));
    }

    private void shared(int i, float[] traits) {
        Cohesion all = cohesion == null ? new Cohesion(facts) : cohesion;
        cohesion = all;
        set(traits, Trait.STEMS, all.stems[i]);
        set(traits, Trait.SHARED_BEFORE, all.before[i]);
        set(traits, Trait.SHARED_AFTER, all.after[i]);
        set(traits, Trait.SHARED_FAR, all.far[i]);
        set(traits, Trait.SHARED_NEAR_BEFORE, all.nearBefore[i]);
        set(traits, Trait.SHARED_NEAR_AFTER, all.nearAfter[i]);
        set(traits, Trait.SHARED_TITLE, all.title[i]);
        set(traits, Trait.SHARED_ALL, all.ofAll);
    }

    private void layout(int i, float[] traits) {
        Layout layout = facts.layout;
        int group = layout.group[i];
        set(traits, Trait.TAG, facts.tag[i]);
        set(traits, Trait.UP, layout.up[i]);
        set(traits, Trait.DOWN, layout.down[i]);
        set(traits, Trait.ALIKE_PROSE, layout.groupProse[group] / Math.max(1, layout.allProse));
        set(traits, Trait.ALIKE, layout.groupCount[group]);
        set(traits, Trait.MAIN, layout.mainShare);
        set(traits, Trait.INSIDE, facts.inside[i]);
        set(traits, Trait.SPREAD, facts.inside[i] & facts.spread.inside());
        set(traits, Trait.GROUP, group);
    }

    private static void set(float[] traits, Trait trait, double value) {
        traits[trait.ordinal()] = (float) value;
    }
}
