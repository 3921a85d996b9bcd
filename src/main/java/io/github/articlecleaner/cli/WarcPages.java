package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.read.Encoding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a WARC, packed or not: what servers answered with success and as html. Broken records are passed over, and the search for the
 * next one goes on behind where they begin.
 */
final class WarcPages implements BatchPages {

    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Pattern TYPE_END = Pattern.compile("[;,\\s]");
    private static final Pattern CHARSET = Pattern.compile("[;\\s]charset\\s*=\\s*+[\"']?+\\s*+([^\\s;,\"']+)");

    /** One more than the cleaner reads of a page is the sign that there are more. */
    private static final int MOST_BYTES = Limits.DEFAULT.bytes() + 1;

    /** How what is gzipped begins, and which method the first byte of zlib names (RFC 1950). */
    private static final int GZIP = 0x1f8b;

    private static final int ZLIB = 8;

    private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final String name;
    private final FileChannel file;
    private final WarcReader reader;
    private final byte[] beginning;
    private final LongConsumer read;
    private final Consumer<Complaint> broken;
    private long at;
    private boolean lost;

    private WarcPages(String name, Path path, LongConsumer read, Consumer<Complaint> broken) throws IOException {
        this.name = name;
        this.read = read;
        this.broken = broken;
        this.file = FileChannel.open(path);
        try {
            this.beginning = begins(PACKED, 0) ? PACKED : PLAIN;
            this.reader = new WarcReader(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Opens a WARC; tells how many bytes of it were read, and which records are broken. */
    static WarcPages open(Input input, LongConsumer read, Consumer<Complaint> broken) throws Complaint {
        try {
            return new WarcPages(input.name(), input.file(), read, broken);
        } catch (NoSuchFileException e) {
            throw new Complaint("no such file: " + input.name());
        } catch (AccessDeniedException e) {
            throw new Complaint("no permission to read " + input.name());
        } catch (IOException e) {
            throw new Complaint(input.name() + " cannot be read as a WARC: " + e.getMessage());
        }
    }

    @Override
    public @Nullable BatchPage next() throws Complaint {
        while (true) {
            try {
                Optional<WarcRecord> record = reader.next();
                advance(reader.position());
                if (record.isEmpty()) {
                    return null;
                }
                lost = false;
                BatchPage page = record.get() instanceof WarcResponse response ? unbroken(response) : null;
                if (page != null) {
                    return page;
                }
            } catch (IOException | RuntimeException | LinkageError e) {
                if (!lost) {
                    tell(e);
                    lost = true;
                }
                if (!found()) {
                    return null;
                }
            }
        }
    }

    /**
     * The page of a record. Where only that is broken the reader goes on behind the record: what stands inside it is somebody's page, and may look like
     * a record that no crawler wrote.
     */
    private @Nullable BatchPage unbroken(WarcResponse record) {
        try {
            return page(record);
        } catch (IOException | RuntimeException | LinkageError e) {
            tell(e);
            // The reader may break off at the same place once more.
            lost = true;
            return null;
        }
    }

    private void tell(Throwable e) {
        broken.accept(new Complaint(name + ", byte " + at + ": a broken record is passed over: " + reason(e)));
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void advance(long position) {
        read.accept(Math.max(0, position - at));
        at = position;
    }

    /** Goes to where the next record may begin. */
    private boolean found() throws Complaint {
        try {
            long next = find(at + 1);
            advance(next < 0 ? file.size() : next);
            if (next >= 0) {
                reader.position(next);
            }
            return next >= 0;
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read: " + e.getMessage());
        }
    }

    /** Where the next record may begin at or behind a place; -1 where none does. */
    private long find(long from) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(1 << 16);
        for (long start = from; start < file.size(); start += window.capacity() - beginning.length + 1) {
            int length = Math.max(0, file.read(window.clear(), start));
            for (int i = 0; i + beginning.length <= length; i++) {
                if (ByteBuffer.wrap(beginning).equals(window.slice(i, beginning.length))) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    private boolean begins(byte[] bytes, long position) throws IOException {
        ByteBuffer first = ByteBuffer.allocate(bytes.length);
        file.read(first, position);
        return ByteBuffer.wrap(bytes).equals(first.flip());
    }

    private static @Nullable BatchPage page(WarcResponse record) throws IOException {
        if (!record.contentType().base().toString().equals("application/http")) {
            return null;
        }
        HttpResponse http = record.http();
        if (http.status() / 100 != 2 || !isHtml(http)) {
            return null;
        }
        byte[] bytes = body(http).readNBytes(MOST_BYTES);
        String url = record.headers().first("WARC-Target-URI").orElse("").replaceFirst("^<(.*)>$", "$1");
        return new WarcPage(url.isEmpty() ? record.id().toString() : url, url, bytes, charset(http));
    }

    /**
     * The page, unpacked where it is packed as its server said. Some archives hold it unpacked and kept the word; and {@code deflate} is a stream of zlib
     * (RFC 9110, 8.4.1.2), though some servers leave its beginning out.
     */
    private static InputStream body(HttpResponse http) throws IOException {
        String packing = http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        if (packing.equals("br")) {
            return Channels.newInputStream(http.bodyDecoded());
        }
        BufferedInputStream in = new BufferedInputStream(http.body().stream());
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        int two = first.length < 2 ? 0 : (first[0] & 0xff) << 8 | first[1] & 0xff;
        if (packing.contains("gzip")) {
            return two == GZIP ? new GZIPInputStream(in) : in;
        }
        if (packing.equals("deflate") && first.length == 2 && first[0] != '<') {
            boolean bare = (first[0] & 0xf) != ZLIB || two % 31 != 0;
            return new InflaterInputStream(in, new Inflater(bare));
        }
        return in;
    }

    /** Whether the server said so. Some leave a space before the parameters or say it twice; a media type is read to there. */
    private static boolean isHtml(HttpResponse http) {
        return HTML.contains(TYPE_END.split(type(http), 2)[0]);
    }

    private static String type(HttpResponse http) {
        return http.headers().first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** A name means what browsers take it for: latin-1 is windows-1252, else quotes and dashes would be control characters. */
    private static @Nullable Charset charset(HttpResponse http) {
        Matcher charset = CHARSET.matcher(type(http));
        return charset.find() ? Encoding.named(charset.group(1)) : null;
    }

    @Override
    public void close() throws Complaint {
        try {
            reader.close();
        } catch (IOException e) {
            throw Input.unclosed(name, e);
        }
    }
}
