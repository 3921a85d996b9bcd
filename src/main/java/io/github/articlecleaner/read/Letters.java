package io.github.articlecleaner.read;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The letters of a page with the place of each in its bytes. Bytes are taken from there and never made of letters again: many a charset has two
 * ways to write one letter, and a page may use both. Immutable.
 */
public final class Letters {

    private final byte[] page;
    private final Charset charset;
    private final String text;
    private final int[] places;

    private Letters(Builder builder) {
        this.page = builder.page;
        this.charset = builder.charset;
        this.text = builder.text.toString();
        this.places = builder.places;
        places[text.length()] = page.length;
    }

    /**
     * The letters.
     *
     * @return a text without byte order mark
     */
    public String text() {
        return text;
    }

    /**
     * Where the bytes before a letter end, so that the page can be parted there.
     *
     * @param letter its index in {@link #text}, or the length of that
     * @return the index of a byte of the page
     */
    public int place(int letter) {
        return places[letter];
    }

    /**
     * The bytes of the page with more letters between its own.
     *
     * @param more all letters of {@link #text} in order, and further ones
     * @return the page's bytes with its byte order mark, and those of the further letters
     */
    public byte[] with(String more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length + more.length() - text.length());
        bytes.write(page, 0, places[0]);
        int letter = 0;
        int i = 0;
        while (i < more.length()) {
            int first = letter;
            while (isNext(letter, more, i)) {
                letter++;
                i++;
            }
            bytes.write(page, places[first], places[letter] - places[first]);
            int from = i;
            while (i < more.length() && !isNext(letter, more, i)) {
                i++;
            }
            bytes.writeBytes(more.substring(from, i).getBytes(charset));
        }
        return bytes.toByteArray();
    }

    private boolean isNext(int letter, String more, int i) {
        return letter < text.length() && i < more.length() && text.charAt(letter) == more.charAt(i);
    }

    /** Takes letters in the order of the page. */
    static final class Builder {

        private final byte[] page;
        private final Charset charset;
        private final StringBuilder text;
        private int[] places;
        private int end;

        Builder(byte[] page, Charset charset, int mark) {
            this.page = page;
            this.charset = charset;
            this.text = new StringBuilder(page.length - mark);
            this.places = new int[page.length - mark + 1];
            this.end = mark;
        }

        /**
         * Adds the letters of some bytes. Between two letters may stand bytes that change what the next ones mean: they are parted so that
         * markup, which is ASCII, has those before it that go back to ASCII, and those behind it that leave it.
         */
        void add(CharBuffer letters, int from, int to) {
            if (text.length() + letters.length() >= places.length) {
                places = Arrays.copyOf(places, places.length + letters.length() + places.length / 2);
            }
            for (int i = 0; i < letters.length(); i++) {
                places[text.length() + i] = i > 0 || letters.charAt(0) < 0x80 ? from : end;
            }
            text.append(letters);
            end = letters.isEmpty() ? end : to;
        }

        Letters build() {
            return new Letters(this);
        }
    }
}
