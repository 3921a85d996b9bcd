package com.example.spark;

import io.github.articlecleaner.ArticleCleaner;

/** The one cleaner of an executor's JVM: made by the first task that asks for it, shared by all, never sent over the network. */
final class Cleaner {

    private Cleaner() {}

    static ArticleCleaner get() {
        return Holder.CLEANER;
    }

    private static final class Holder {
        /** What is to be kept, limited or ruled otherwise is said here. */
        static final ArticleCleaner CLEANER = ArticleCleaner.builder().build();
    }
}
