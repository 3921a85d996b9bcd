package io.github.articlecleaner.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into letters that know their bytes, so that what was not changed comes back byte for byte. A byte that is no letter
 * in the charset becomes a lone surrogate, U+DC00 and more. Immutable.
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
     * The charset of a name as browsers take it: latin-1 and ASCII mean windows-1252, gb2312 means GB18030.
     *
     * @param name what a server said
     * @return the charset, or null where there is none of that name
     */
    public static @Nullable Charset named(String name) {
        return CharsetNames.charset(name);
    }

    /**
     * The letters of a page, without its byte order mark.
     *
     * @param page its bytes
     * @return the letters, with a lone surrogate for each byte that is none
     */
    public Letters decode(byte[] page) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(page).limit(mark).position(mark);
        CharBuffer out = CharBuffer.allocate(8);
        Letters.Builder letters = new Letters.Builder(page, charset, mark);
        while (in.position() < page.length) {
            int start = in.position();
            // No byte more than a letter takes: then it is known where the letter ends.
            in.limit(Math.min(page.length, in.limit() + 1));
            CoderResult result = decoder.decode(in, out, in.limit() == page.length);
            letters.add(out.flip(), start, in.position());
            out.clear();
            for (int i = 0; result.isError() && i < result.length(); i++) {
                int at = in.position();
                letters.add(CharBuffer.wrap(new char[] {(char) (ESCAPE + (in.get() & BYTE))}), at, at + 1);
            }
            if (result.isError()) {
                // The decoder took one byte more to see the error; that of the next letter begins behind the broken ones.
                in.limit(in.position());
            }
        }
        return letters.build();
    }
}
