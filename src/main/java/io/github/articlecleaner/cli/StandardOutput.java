package io.github.articlecleaner.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it takes no more. */
final class StandardOutput extends OutputStream {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private @Nullable IOException failure;

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
        return failure != null && "Broken pipe".equals(failure.getMessage());
    }
}
