package io.github.articlecleaner.article;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once, and holds on to what that needs until then. Safe to share between threads. */
final class Later<T> implements Supplier<T> {

    private @Nullable Supplier<T> maker;
    private @Nullable T made;

    Later(Supplier<T> maker) {
        this.maker = Objects.requireNonNull(maker, "maker must not be null");
    }

    /** What is there already. */
    static <T> Later<T> of(T made) {
        Later<T> later = new Later<>(() -> made);
        later.get();
        return later;
    }

    @Override
    public synchronized T get() {
        if (maker != null) {
            made = maker.get();
            maker = null;
        }
        return Objects.requireNonNull(made);
    }
}
