package io.github.articlecleaner.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The file or folder that an option names. Not every text is the name of one: on Windows a star is in none. */
final class NamedPath implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("the name of a file or folder was expected, but " + value + " is none: " + e.getReason());
        }
    }
}
