package com.example.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a WARC file, read as they are asked for. A response that cannot be read is a failure of that page, bytes that are no WARC a failure
 * of the rest of the file. When the file system fails, so does the task, and Spark tries it again.
 */
final class WarcPages implements Iterator<Row> {

    /** Four bytes for each character that the cleaner reads by default, and for one more: then the article says that it is partial. */
    private static final int MOST_BYTES = 4 * 20_000_001;

    /** A content type that is html, as servers write it: some leave a space before the parameters, or say it twice. */
    private static final Pattern HTML = Pattern.compile("(?:text/html|application/xhtml\\+xml)(?:[;,\\s].*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHARSET = Pattern.compile("[;\\s]charset\\s*=\\s*[\"']?([^\\s;,\"']+)", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final InputStream in;
    private WarcReader reader;
    private Row next;
    private boolean ended;

    WarcPages(String file, InputStream in) {
        this.file = file;
        this.in = new Faithful(in);
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) done -> close(in));
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = step();
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row page = next;
        next = null;
        return page;
    }

    /** Reads on by one record: the row of a page or of a failure, or null. */
    private Row step() {
        try {
            if (reader == null) {
                reader = new WarcReader(in);
            }
            WarcRecord record = reader.next().orElse(null);
            ended = record == null;
            return record instanceof WarcResponse response ? page(response) : null;
        } catch (UncheckedIOException fileSystem) {
            throw fileSystem;
        } catch (IOException | RuntimeException e) {
            ended = true;
            return failed(null, null, Failure.BROKEN_FILE, e);
        }
    }

    /** The row of a response, or null when it is no page. */
    private Row page(WarcResponse response) {
        String id = response.headers().first("WARC-Record-ID").orElse(null);
        String url = response.headers().first("WARC-Target-URI").map(uri -> uri.replaceFirst("^<(.*)>$", "$1")).orElse(null);
        try {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return null;
            }
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("").strip();
            if (http.status() / 100 != 2 || !HTML.matcher(type).matches()) {
                return null;
            }
            byte[] html = http.bodyDecoded().stream().readNBytes(MOST_BYTES);
            return RowFactory.create(id, url, inUtf8(html, charset(type)), null);
        } catch (UncheckedIOException fileSystem) {
            throw fileSystem;
        } catch (IOException | RuntimeException e) {
            return failed(id, url, Failure.BAD_RECORD, e);
        }
    }

    private Row failed(String id, String url, Failure failure, Exception e) {
        return RowFactory.create(id, url, null, failure.row(file + " at byte " + (reader == null ? 0 : reader.position()) + ": " + e.getMessage()));
    }

    private static String charset(String type) {
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? charset.group(1) : null;
    }

    /**
     * The server's word on the charset comes before the page's, as in browsers; the cleaner, who knows the page's alone, gets UTF-8. What is UTF-8,
     * or begins with a mark of UTF-16, stays as it is whatever anyone says, and latin-1 means windows-1252, for the cleaner as for browsers.
     */
    private static byte[] inUtf8(byte[] html, String charset) {
        if (charset == null || charset.equalsIgnoreCase("utf-8") || hasUtf16Mark(html) || isUtf8(html)) {
            return html;
        }
        try {
            Charset named = Charset.forName(charset);
            boolean latin = named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII);
            return new String(html, latin ? Charset.forName("windows-1252") : named).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            return html;
        }
    }

    private static boolean hasUtf16Mark(byte[] html) {
        return html.length > 1 && (html[0] == (byte) 0xfe && html[1] == (byte) 0xff || html[0] == (byte) 0xff && html[1] == (byte) 0xfe);
    }

    private static boolean isUtf8(byte[] html) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(html));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries failures of the file system past those who read the format: they would be taken for faults of the bytes. */
    private static final class Faithful extends FilterInputStream {

        Faithful(InputStream in) {
            super(in);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
