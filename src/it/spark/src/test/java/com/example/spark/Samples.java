package com.example.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Pages to clean, all variants of one, and files of them. */
final class Samples {

    private static final String PAGE = resource("/page.html");

    private Samples() {}

    /** A page of five paragraphs of news and a donation appeal; each number gives another first sentence. */
    static String html(int number) {
        return PAGE.replace("three more years", number + " more years");
    }

    static String id(int number) {
        return "page-" + number;
    }

    static String url(int number) {
        return "https://courier.example/" + number;
    }

    /** The page as a JSON line. */
    static String line(int number) {
        String html = html(number).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"id\": \"" + id(number) + "\", \"url\": \"" + url(number) + "\", \"html\": \"" + html + "\"}";
    }

    static void write(Path file, List<String> lines) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream packed = file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out) {
            packed.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A WARC file of responses. */
    static Path warc(Path file, List<WarcResponse> responses) throws IOException {
        WarcCompression compression = file.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), compression)) {
            for (WarcResponse response : responses) {
                writer.write(response);
            }
        }
        return file;
    }

    /** A page as a server sent it. */
    static WarcResponse response(int number, Charset charset) throws IOException {
        return response(number, 200, "text/html; charset=" + charset, html(number).getBytes(charset), "identity");
    }

    static WarcResponse zipped(int number) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(html(number).getBytes(StandardCharsets.UTF_8));
        }
        return response(number, 200, "text/html", zipped.toByteArray(), "gzip");
    }

    static WarcResponse response(int number, int status, String type, byte[] body, String encoding) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "as it was")
                .addHeader("Content-Encoding", encoding)
                .body(MediaType.parseLeniently(type), body)
                .build();
        return new WarcResponse.Builder(url(number)).body(http).build();
    }

    static WarcResponse response(String url, int status, String type, byte[] body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "as it was").addHeader("Content-Type", type).body(null, body).build();
        return new WarcResponse.Builder("urn:replaced").setHeader("WARC-Target-URI", url).body(http).build();
    }

    /** What a crawler notes of a name it looked up. */
    static String dns(String host) {
        String answer = "20261125000000\r\n" + host + ".\t300\tIN\tA\t192.0.2.1\r\n";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: dns:" + host + "\r\nWARC-Date: 2026-11-25T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: text/dns\r\nContent-Length: " + answer.length()
                + "\r\n\r\n" + answer + "\r\n\r\n";
    }

    static String resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
