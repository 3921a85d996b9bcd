package io.github.articlecleaner.read;

import java.io.Reader;
import java.util.function.BooleanSupplier;

/** The characters of a page for the parser, which takes them in pieces: they end where the time is up, and so the parse ends in good order. */
final class TimedText extends Reader {

    private final String text;
    private final BooleanSupplier timeIsUp;
    private int at;
    private int marked;
    private boolean stopped;

    TimedText(String text, BooleanSupplier timeIsUp) {
        this.text = text;
        this.timeIsUp = timeIsUp;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        // What fits into one piece is always read.
        stopped |= at > 0 && timeIsUp.getAsBoolean();
        if (stopped) {
            return -1;
        }
        int count = Math.min(length, text.length() - at);
        text.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    /** An older jsoup, such as 1.17.1, reads ahead and goes back. */
    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int ahead) {
        marked = at;
    }

    @Override
    public void reset() {
        at = marked;
    }

    /** What was read. */
    String soFar() {
        return text.substring(0, at);
    }

    @Override
    public void close() {}
}
