package io.github.articlecleaner.train;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The SHA-256 digest of some bytes. */
final class Digest {

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Digest of(byte[]... parts) {
        Digest digest = new Digest();
        for (byte[] part : parts) {
            digest.sha256.update(part);
        }
        return digest;
    }

    /** The digest of the files of a folder, in order of name. */
    static String ofFolder(Path folder, String ending) throws IOException {
        Digest digest = new Digest();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending)).sorted().toList()) {
                digest.sha256.update(folder.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                digest.add(file);
            }
        }
        return digest.hex();
    }

    void add(Path file) throws IOException {
        sha256.update(Files.readAllBytes(file));
    }

    /** Ends the digest and writes it as 64 digits. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Ends the digest and gives its first eight bytes. */
    long first() {
        return ByteBuffer.wrap(sha256.digest()).getLong();
    }
}
