package io.github.articlecleaner.cli;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages of an input, one after the other. */
interface Pages extends Closeable {

    /** The next page, or null at the end. */
    @Nullable Page next() throws Complaint;

    @Override
    default void close() throws IOException {}
}
