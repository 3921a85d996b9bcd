package io.github.articlecleaner.cli;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The pages of an input, one after the other. */
interface BatchPages extends AutoCloseable {

    /** Opens an input; tells how many bytes of it were read, and what of it is broken. */
    static BatchPages of(Input input, LongConsumer read, Consumer<Complaint> broken) throws Complaint {
        if (input.ending() == Ending.WARC) {
            return WarcPages.open(input, read, broken);
        }
        return input.ending() == Ending.PAGE || input.ending() == null && input.isMarkup() ? new FilePages(input, read) : new LinePages(input.name(), input.open(read));
    }

    /** The next page, or null at the end. */
    @Nullable BatchPage next() throws Complaint;

    @Override
    default void close() throws Complaint {}
}
