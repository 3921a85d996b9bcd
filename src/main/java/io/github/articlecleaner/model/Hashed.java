package io.github.articlecleaner.model;

/** A sink that looks for features by the hashes of their names. */
abstract class Hashed implements FeatureSink {

    /** Takes the feature whose name has a hash; the model need not know it. */
    abstract void take(long hash);

    @Override
    public final void add(Feature family, long part) {
        take(FeatureHash.join(family.hash(), part));
    }

    @Override
    public final void add(Feature family, long first, long second) {
        take(FeatureHash.join(FeatureHash.join(family.hash(), first), second));
    }

    @Override
    public final void add(Feature family, long first, long second, long third) {
        take(FeatureHash.join(FeatureHash.join(FeatureHash.join(family.hash(), first), second), third));
    }

    @Override
    public final void add(Feature family, long first, long second, long third, long fourth) {
        take(FeatureHash.join(FeatureHash.join(FeatureHash.join(FeatureHash.join(family.hash(), first), second), third), fourth));
    }
}
