package io.github.articlecleaner.read;

/** Tells text from what is none: pictures, archives, PDF. */
final class Bytes {

    /** How far to look: what is no text shows it early. */
    private static final int LOOK = 2048;

    private Bytes() {}

    /** Whether bytes are no text in any charset pages are served in. */
    static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, "%PDF-") || startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "GIF8")
                || startsWith(bytes, "\u0089PNG") || startsWith(bytes, "\u001f\u008b")
                || startsWith(bytes, "\u00ff\u00d8\u00ff")) {
            return true;
        }
        if (Charsets.hasByteOrderMark(bytes) || Charsets.looksLikeUtf16(bytes)) {
            return false;
        }
        int controls = 0;
        int look = Math.min(LOOK, bytes.length);
        for (int i = 0; i < look; i++) {
            if (isControl(bytes[i] & 0xff)) {
                controls++;
            }
        }
        return isTooMany(controls, look);
    }

    /** The same for a string that was perhaps made by decoding such bytes, as far as their first ones are still to be seen. */
    static boolean isBinary(String text) {
        if (text.startsWith("%PDF-") || text.startsWith("PK\u0003\u0004") || text.startsWith("\u0089PNG")
                || text.startsWith("\ufffdPNG")) {
            return true;
        }
        int controls = 0;
        int look = Math.min(LOOK, text.length());
        for (int i = 0; i < look; i++) {
            if (isControl(text.charAt(i))) {
                controls++;
            }
        }
        return isTooMany(controls, look);
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b;
    }

    /** Stray control characters happen in text, but not one in ten. */
    private static boolean isTooMany(int controls, int of) {
        return controls > 8 && controls * 10 > of;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
