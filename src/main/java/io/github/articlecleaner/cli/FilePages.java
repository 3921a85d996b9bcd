package io.github.articlecleaner.cli;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The one page of a file. It counts as read when it is given out. */
final class FilePages implements BatchPages {

    private final Input input;
    private final LongConsumer read;
    private boolean given;

    FilePages(Input input, LongConsumer read) {
        this.input = input;
        this.read = read;
    }

    @Override
    public @Nullable BatchPage next() {
        if (given) {
            return null;
        }
        given = true;
        read.accept(input.size());
        return new FilePage(input);
    }
}
