package io.github.articlecleaner.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into a string and a string back into bytes, so that what was not changed comes back byte for byte: a byte that
 * is no letter in the charset becomes a lone surrogate, U+DC00 and more, and that becomes the byte again. Immutable.
 *
 * @param charset the charset of the page, found as browsers find it
 * @param mark how many bytes of a byte order mark stand before the page
 */
public record Encoding(Charset charset, int mark) {

    /** Where lone surrogates for bytes begin. */
    private static final int ESCAPE = 0xdc00;

    private static final int BYTE = 0xff;

    /**
     * Finds the charset of a page.
     *
     * @param page its bytes
     * @return the encoding
     */
    public static Encoding of(byte[] page) {
        Charset charset = Charsets.find(page);
        int mark = !Charsets.hasByteOrderMark(page) ? 0 : charset.name().equals("UTF-8") ? 3 : 2;
        return new Encoding(charset, mark);
    }

    /**
     * The charset of a name as browsers take it: latin-1 and ASCII mean windows-1252.
     *
     * @param name what a server said
     * @return the charset, or null where there is none of that name
     */
    public static @Nullable Charset named(String name) {
        return Charsets.named(name);
    }

    /**
     * The letters of a page, without its byte order mark.
     *
     * @param page its bytes
     * @return the letters, with a lone surrogate for each byte that is none
     */
    public String decode(byte[] page) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(page, mark, page.length - mark);
        CharBuffer out = CharBuffer.allocate(8192);
        StringBuilder text = new StringBuilder(page.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                decoder.flush(out);
            }
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                return text.toString();
            }
            for (int i = 0; result.isError() && i < result.length(); i++) {
                text.append((char) (ESCAPE + (in.get() & BYTE)));
            }
        }
    }

    /**
     * The bytes of letters that {@link #decode} gave, or of some of them.
     *
     * @param text the letters
     * @return the bytes, without a byte order mark
     */
    public byte[] encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isEscape(text, i)) {
                bytes.writeBytes(text.substring(from, i).getBytes(charset));
                if (i < text.length()) {
                    bytes.write(text.charAt(i) - ESCAPE);
                }
                from = i + 1;
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isEscape(String text, int i) {
        char c = text.charAt(i);
        return c >= ESCAPE && c <= ESCAPE + BYTE && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
