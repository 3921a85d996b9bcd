package io.github.articlecleaner.read;

/** Texts whose paragraphs were joined without a sign between them, as some systems do that take the tags out of a story: {@code It closed.On Monday it opened.} */
final class Glued {

    /** Fewer letters before a full stop are an abbreviation, or a name such as {@code Node.Js}. */
    private static final int WORD = 3;

    private static final String CLOSING = "”»\"’')";

    private Glued() {}

    /** The text with a line end between two sentences where there is no space. */
    static String parted(String text) {
        StringBuilder parted = null;
        int taken = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i + 1)) && endsSentence(text, i)) {
                parted = parted == null ? new StringBuilder(text.length() + 64) : parted;
                parted.append(text, taken, i).append('\n');
                taken = i;
            }
        }
        return parted == null ? text : parted.append(text, taken, text.length()).toString();
    }

    /** Whether a sentence ends right before a place: a word of small letters, its sign, and marks that close. */
    private static boolean endsSentence(String text, int before) {
        int i = before - 1;
        while (i > 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (!Line.isStop(text.charAt(i))) {
            return false;
        }
        int word = i - 1;
        while (word >= 0 && i - word <= WORD && Character.isLowerCase(text.charAt(word))) {
            word--;
        }
        return i - 1 - word >= WORD;
    }
}
