package io.github.articlecleaner.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What was gzipped, all parts of it: a file may be several gzipped ones behind each other, as this program's own are. Java's stream takes one for the
 * last where nothing can be read at once, as of a pipe that pauses, and passes over what follows that is not gzipped.
 */
final class Unpacked extends GZIPInputStream {

    /** What stands behind the packed bytes of a part: its checksum and its length. */
    private static final int TRAILER = 8;

    Unpacked(InputStream in) throws IOException {
        super(new Awaited(in));
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        if (count < 0 && !isPadding()) {
            throw new ZipException("what follows the gzipped part is not gzipped");
        }
        return count;
    }

    /** Whether nothing but zeros follows, as where blocks of one size were filled up. */
    private boolean isPadding() throws IOException {
        for (int i = len - inf.getRemaining() + TRAILER; i < len; i++) {
            if (buf[i] != 0) {
                return false;
            }
        }
        int next = in.read();
        while (next == 0) {
            next = in.read();
        }
        return next < 0;
    }

    /** Says that there is something as long as there will be. */
    private static final class Awaited extends BufferedInputStream {

        Awaited(InputStream in) {
            super(in);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : 1;
        }
    }
}
