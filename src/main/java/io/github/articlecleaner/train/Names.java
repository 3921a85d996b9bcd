package io.github.articlecleaner.train;

import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.Vocabulary;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes features down for training: a number for each distinct name, the numbers of each paragraph. */
final class Names implements FeatureSink {

    final Vocabulary vocabulary = new Vocabulary();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] current = new int[512];
    private int count;

    void begin() {
        count = 0;
    }

    /** The numbers of the features since {@link #begin()}, sorted, each once. */
    int[] features() {
        return Arrays.stream(current, 0, count).sorted().distinct().toArray();
    }

    String name(int number) {
        return names.get(number);
    }

    /** The first part of a feature's name. */
    String family(int number) {
        String name = names.get(number);
        int end = name.indexOf(FeatureHash.SEPARATOR);
        return end < 0 ? name : name.substring(0, end);
    }

    int size() {
        return names.size();
    }

    private void take(long hash, Feature family, long... parts) {
        Integer number = numbers.get(hash);
        if (number == null) {
            StringBuilder name = new StringBuilder(family.family());
            for (long part : parts) {
                name.append(FeatureHash.SEPARATOR).append(vocabulary.word(part));
            }
            number = names.size();
            names.add(name.toString());
            numbers.put(hash, number);
        }
        if (count == current.length) {
            current = Arrays.copyOf(current, count * 2);
        }
        current[count++] = number;
    }

    @Override
    public void add(Feature family, long part) {
        take(FeatureHash.join(FeatureHash.of(family.family()), part), family, part);
    }

    @Override
    public void add(Feature family, long first, long second) {
        long hash = FeatureHash.join(FeatureHash.of(family.family()), first);
        take(FeatureHash.join(hash, second), family, first, second);
    }

    @Override
    public void add(Feature family, long first, long second, long third) {
        long hash = FeatureHash.join(FeatureHash.join(FeatureHash.of(family.family()), first), second);
        take(FeatureHash.join(hash, third), family, first, second, third);
    }

    @Override
    public void add(Feature family, long first, long second, long third, long fourth) {
        long hash = FeatureHash.join(FeatureHash.join(FeatureHash.join(FeatureHash.of(family.family()), first), second), third);
        take(FeatureHash.join(hash, fourth), family, first, second, third, fourth);
    }
}
