package io.github.articlecleaner.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a page: byte order mark, then the bytes (what is valid UTF-8 with letters beyond ASCII is UTF-8,
 * whatever it claims), then the page's own word, then windows-1252 as browsers assume (WHATWG Encoding Standard).
 */
final class Charsets {

    /** Where browsers look for a declaration: the first 1024 bytes; pages exist that need some more. */
    private static final int HEAD = 8192;

    /** What was passed over is not given back: thousands of spaces behind many a sign of equality would be tried in every division. */
    private static final Pattern DECLARED =
            Pattern.compile("<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*+=\\s*+[\"']?+\\s*+([\\w:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    static Charset find(byte[] page) {
        if (startsWith(page, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(page, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(page, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (looksLikeUtf16(page)) {
            return page[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (isUtf8(page) && !isShifted(page)) {
            return StandardCharsets.UTF_8;
        }
        Charset declared = declared(page);
        return declared == null || declared.equals(StandardCharsets.UTF_8) ? mostly(page) : declared;
    }

    /** Text in UTF-16 without a mark: every other byte of the first tag is zero. */
    static boolean looksLikeUtf16(byte[] page) {
        return page.length >= 4
                && (page[0] == 0 && page[1] != 0 && page[2] == 0 && page[3] != 0
                        || page[0] != 0 && page[1] == 0 && page[2] != 0 && page[3] == 0);
    }

    static boolean hasByteOrderMark(byte[] page) {
        return startsWith(page, 0xef, 0xbb, 0xbf) || startsWith(page, 0xfe, 0xff) || startsWith(page, 0xff, 0xfe);
    }

    static String decode(byte[] page, Charset charset) {
        String text = new String(page, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static @Nullable Charset declared(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(withoutComments(head));
        while (matcher.find()) {
            Charset charset = CharsetNames.charset(matcher.group(1));
            if (charset != null && isWrittenInAscii(charset)) {
                return charset;
            }
        }
        return null;
    }

    /** What browsers pass over says nothing. */
    private static String withoutComments(String head) {
        int comment = head.indexOf("<!--");
        if (comment < 0) {
            return head;
        }
        StringBuilder rest = new StringBuilder(head.length());
        int at = 0;
        while (comment >= 0) {
            rest.append(head, at, comment);
            int end = head.indexOf("-->", comment + 4);
            at = end < 0 ? head.length() : end + 3;
            comment = head.indexOf("<!--", at);
        }
        return rest.append(head, at, head.length()).toString();
    }

    /** A declaration that could be read as ASCII is wrong where it names a charset in which it would be other bytes, or that only reads. */
    private static boolean isWrittenInAscii(Charset charset) {
        return charset.canEncode() && Arrays.equals("<meta".getBytes(charset), "<meta".getBytes(StandardCharsets.US_ASCII));
    }

    /** Broken UTF-8 is still UTF-8 when most of its letters beyond ASCII decode; else it is the browsers' fall-back. */
    private static Charset mostly(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd') {
                bad++;
            } else if (c >= 0x80) {
                good++;
            }
        }
        return good > bad ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean isUtf8(byte[] page) {
        ByteBuffer in = ByteBuffer.wrap(page);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (!result.isOverflow()) {
                // A page cut off in the middle of a letter is no proof against UTF-8: what is left of it waits for more.
                return result.isUnderflow();
            }
            out.clear();
        }
    }

    /** Bytes of ASCII may be other letters where an escape says so, as in ISO-2022-JP: they prove nothing of UTF-8. */
    private static boolean isShifted(byte[] page) {
        boolean escapes = false;
        for (byte b : page) {
            if (b < 0) {
                return false;
            }
            escapes |= b == 0x1b;
        }
        return escapes;
    }

    private static boolean startsWith(byte[] page, int... bytes) {
        if (page.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((page[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
