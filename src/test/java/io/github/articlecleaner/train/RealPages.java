package io.github.articlecleaner.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.articlecleaner.read.Encoding;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Stores corpora as a crawler stores pages, to measure {@code batch} with: {@code RealPages FILES OUT CORPUS...} makes OUT/pages.jsonl with all pages, and
 * OUT/warc/0.warc.gz and so on, FILES of them, with the same pages in turns. The same corpora give the same bytes.
 */
public final class RealPages {

    private RealPages() {}

    public static void main(String[] args) throws IOException {
        int files = Integer.parseInt(args[0]);
        Path out = Path.of(args[1]);
        Files.createDirectories(out.resolve("warc"));
        List<CorpusPage> pages = Corpora.read(List.of(args).subList(2, args.length).stream().map(Path::of).toList(), null, 2).pages();
        writeLines(pages, out.resolve("pages.jsonl"));
        for (int file = 0; file < files; file++) {
            writeWarc(pages, file, files, out.resolve("warc/" + file + ".warc.gz"));
        }
        System.out.println(pages.size() + " pages stored in " + out);
    }

    private static void writeLines(List<CorpusPage> pages, Path to) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(to))) {
            json.setRootValueSeparator(null);
            for (CorpusPage page : pages) {
                byte[] html = page.bytes();
                Encoding encoding = Encoding.of(html);
                json.writeStartObject();
                json.writeStringField("id", page.id());
                json.writeStringField("url", page.url());
                json.writeStringField("html", new String(html, encoding.mark(), html.length - encoding.mark(), encoding.charset()));
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    private static void writeWarc(List<CorpusPage> pages, int from, int step, Path to) throws IOException {
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(to)), WarcCompression.GZIP)) {
            for (int i = from; i < pages.size(); i += step) {
                CorpusPage page = pages.get(i);
                HttpResponse http = new HttpResponse.Builder(200, "OK").body(MediaType.HTML, page.bytes()).build();
                writer.write(new WarcResponse.Builder(page.url())
                        .date(Instant.EPOCH)
                        .recordId(URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(page.key().getBytes(StandardCharsets.UTF_8))))
                        .body(http)
                        .build());
            }
        }
    }
}
