package io.github.articlecleaner.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks a page that was saved as it came over the wire, compressed. */
final class Gzip {

    private Gzip() {}

    static boolean isPacked(byte[] page) {
        return page.length > 2 && page[0] == 0x1f && (page[1] & 0xff) == 0x8b && page[2] == 8;
    }

    /**
     * What a packed page unpacks to: all of it, or its beginning where it is damaged or has more bytes than allowed.
     *
     * @param page the packed bytes
     * @param most how many bytes may come out; one more is the sign that there were more
     */
    static Unpacked unpack(byte[] page, int most) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page))) {
            int count = in.read(some);
            while (count >= 0 && out.size() <= most) {
                out.write(some, 0, count);
                count = in.read(some);
            }
            return new Unpacked(out.toByteArray(), true);
        } catch (IOException e) {
            return new Unpacked(out.toByteArray(), false);
        }
    }

    /**
     * The bytes of a page that was packed.
     *
     * @param bytes as many as came out
     * @param whole whether nothing was damaged
     */
    record Unpacked(byte[] bytes, boolean whole) {}
}
