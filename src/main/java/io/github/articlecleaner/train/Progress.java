package io.github.articlecleaner.train;

/**
 * Hears how far a training or a measurement is. May be called from several threads at once.
 *
 * <pre>{@code
 * Progress progress = (step, done, of) -> System.err.println(step + " " + done + "/" + of);
 * }</pre>
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (step, done, of) -> {};

    /**
     * A part of a step is done.
     *
     * @param step what is being done, such as {@code pages read}
     * @param done how many parts are done, from 1
     * @param of how many there are
     */
    void at(String step, int done, int of);
}
