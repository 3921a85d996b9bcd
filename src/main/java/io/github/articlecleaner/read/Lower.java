package io.github.articlecleaner.read;

/** Lower case, the same under every default locale. */
final class Lower {

    private Lower() {}

    static String of(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
