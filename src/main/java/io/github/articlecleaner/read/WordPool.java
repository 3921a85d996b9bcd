package io.github.articlecleaner.read;

/**
 * The words of one page's names and addresses in lower case, each as one string: pages repeat a few hundred of them thousands of times.
 *
 * <p>An open-addressing table, asked without making a string.
 */
final class WordPool {

    /** Hardly ten words want one place, unless somebody made them so; then they are strings of their own. */
    private static final int MOST_BESIDE = 64;

    private String[] words = new String[256];
    private int count;

    /** A word in lower case, for the same word nearly always the same string. */
    String lower(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                // Other letters may become more or fewer in lower case; names hardly have any.
                return Lower.of(text.substring(start, end));
            }
            hash = 31 * hash + small(c);
        }
        int slot = slot(hash);
        for (int beside = 0; words[slot] != null; beside++) {
            if (isWord(words[slot], text, start, end)) {
                return words[slot];
            }
            if (beside == MOST_BESIDE) {
                return Lower.of(text.substring(start, end));
            }
            slot = slot + 1 & words.length - 1;
        }
        String word = Lower.of(text.substring(start, end));
        words[slot] = word;
        if (++count * 2 > words.length) {
            grow();
        }
        return word;
    }

    private static boolean isWord(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != small(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & words.length - 1;
    }

    private void grow() {
        String[] before = words;
        words = new String[before.length * 2];
        for (String word : before) {
            if (word != null) {
                // A string's own hash is made the same way.
                int slot = slot(word.hashCode());
                while (words[slot] != null) {
                    slot = slot + 1 & words.length - 1;
                }
                words[slot] = word;
            }
        }
    }
}
