package io.github.articlecleaner.read;

/** Which characters are white space and which are not seen at all, in every script. */
public final class Spaces {

    private Spaces() {}

    /** The letters, digits and signs of ASCII: never white space, never unseen. */
    static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f;
    }

    /** Spaces of any width, tabs, line ends, and the control characters that stray into pages. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7f) {
            return false;
        }
        return c <= 0xa0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200a
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000;
    }

    /** Characters that take no room and join or part nothing a reader sees: soft hyphen, zero-width space, signs of formulas, byte order mark. */
    static boolean isUnseen(char c) {
        return c == 0xad || c == 0x180e || c == 0x200b || c >= 0x2060 && c <= 0x2064 || c == 0xfeff;
    }

    /** The joiner and the non-joiner: letters and pictures of many scripts need them, Latin letters do not. */
    static boolean isJoiner(char c) {
        return c == 0x200c || c == 0x200d;
    }

    /**
     * Whether a text shows nothing.
     *
     * @param text the text
     * @return true when it is white space and unseen characters alone
     */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && !isUnseen(c)) {
                return false;
            }
        }
        return true;
    }
}
