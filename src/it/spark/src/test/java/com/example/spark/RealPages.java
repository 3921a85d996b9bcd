package com.example.spark;

import io.github.articlecleaner.read.Encoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Stores a corpus as the job and the command {@code batch} read it, to measure them side by side: {@code RealPages FILES OUT CORPUS...} makes OUT/json for
 * batch, OUT/parquet and OUT/warc, the last two of FILES files.
 */
final class RealPages {

    private static final StructType PAGE = new StructType()
            .add("id", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("html", DataTypes.StringType);

    private RealPages() {}

    public static void main(String[] args) throws IOException {
        int files = Integer.parseInt(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        List<Row> pages = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            for (String corpus : List.of(args).subList(2, args.length)) {
                for (Row page : spark.read().json(corpus + "/pages.jsonl").select("id", "url", "file").collectAsList()) {
                    byte[] html = bytes(Path.of(corpus, page.getString(2)));
                    bytes.add(html);
                    pages.add(RowFactory.create(page.getString(0), page.getString(1), Encoding.of(html).decode(html)));
                }
            }
            Dataset<Row> stored = spark.createDataFrame(pages, PAGE);
            stored.coalesce(1).write().json(out.resolve("json").toString());
            stored.repartition(files).write().parquet(out.resolve("parquet").toString());
        }
        Files.createDirectory(out.resolve("warc"));
        for (int file = 0; file < files; file++) {
            Path warc = out.resolve("warc/" + file + ".warc.gz");
            try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(warc)), WarcCompression.GZIP)) {
                for (int i = file; i < pages.size(); i += files) {
                    HttpResponse http = new HttpResponse.Builder(200, "OK").body(MediaType.HTML, bytes.get(i)).build();
                    String url = pages.get(i).getString(1);
                    writer.write(new WarcResponse.Builder(url == null ? "" : url).body(http).build());
                }
            }
        }
        System.out.println(pages.size() + " pages stored in " + out);
    }

    private static byte[] bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
