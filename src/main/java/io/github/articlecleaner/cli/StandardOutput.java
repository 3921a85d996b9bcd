package io.github.articlecleaner.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it takes no more. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;

    /** Where Linux tells what it is. */
    private final Path descriptor;

    private @Nullable IOException failure;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out), Path.of("/proc/self/fd/1"));
    }

    StandardOutput(OutputStream out, Path descriptor) {
        this.out = out;
        this.descriptor = descriptor;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (failure == null) {
            try {
                out.write(bytes, from, length);
                return;
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    /** Why it takes no more, or null. */
    @Nullable IOException failure() {
        return failure;
    }

    /** Whether a reader, such as {@code head}, has all that it wants: nothing to complain of. */
    boolean isReaderGone() {
        return failure != null && (isPipe() || "Broken pipe".equals(failure.getMessage()));
    }

    /** Whether it goes into a pipe, which takes no more only when nobody reads. What Java tells of that is in the language of the machine. */
    private boolean isPipe() {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
