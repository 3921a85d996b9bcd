package io.github.articlecleaner.cli;

import io.github.articlecleaner.Gzipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a WARC byte by byte, so that it can be a broken one. */
public final class Warc {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final boolean packed;
    private int records;

    /** An empty one; packed, where each record is gzipped by itself. */
    public Warc(boolean packed) {
        this.packed = packed;
    }

    /** Adds the record that a WARC begins with. */
    public void info() throws IOException {
        record("warcinfo", "", "application/warc-fields", "software: a test\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    void response(String url, String status, String headers, String page, Charset charset) throws IOException {
        response(url, status, headers, page.getBytes(charset));
    }

    /** Adds what a server answered. */
    public void response(String url, String status, String headers, byte[] page) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        http.writeBytes(page);
        record("response", url, "application/http; msgtype=response", http.toByteArray());
    }

    private void record(String type, String url, String contentType, byte[] block) throws IOException {
        records++;
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "WARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-" + String.format("%012d", records) + ">\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        record.writeBytes(block);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        raw(record.toByteArray());
    }

    void raw(byte[] record) throws IOException {
        file.writeBytes(packed ? Gzipped.of(record) : record);
    }

    /** The file's bytes so far. */
    public byte[] bytes() {
        return file.toByteArray();
    }

    Path write(Path to) throws IOException {
        return Files.write(to, bytes());
    }
}
