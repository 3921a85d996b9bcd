package io.github.articlecleaner.read;

/** Joins pieces of text for as long as they are one sentence. What decides is remembered: a paragraph of a million pieces is never read again. */
final class OpenParagraph {

    private final StringBuilder text = new StringBuilder();
    /** Where the first tag begins and where the last one can have ended, -1 where none does. */
    private int tag = -1;
    private int tagEnd = -1;
    /** The last character that is not white space. */
    private char last;

    /** Adds a piece. */
    void add(String piece) {
        int start = text.length();
        text.append(piece);
        for (int i = Math.max(0, start - 1); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && tag < 0 && i + 1 < text.length() && beginsTag(text.charAt(i + 1))) {
                tag = i;
            }
            tagEnd = c == '>' ? i : tagEnd;
            last = Character.isWhitespace(c) ? last : c;
        }
    }

    /** What was added since the last time. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        tag = -1;
        tagEnd = -1;
        last = 0;
        return taken;
    }

    /** Whether a further text is the same sentence still: there is a space where they meet, or a sign that begins no paragraph. Where there are tags, they say so. */
    boolean goesOn(String piece) {
        if (text.length() == 0 || piece.isEmpty() || hasTags()) {
            return false;
        }
        boolean open = text.charAt(text.length() - 1) == ' ' && !Line.endsSentence(last);
        char first = piece.charAt(0);
        return open || first == ' ' || ",.;:!?)”»".indexOf(first) >= 0;
    }

    private boolean hasTags() {
        return tag >= 0 && tagEnd > tag + 1;
    }

    static boolean beginsTag(char c) {
        return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
