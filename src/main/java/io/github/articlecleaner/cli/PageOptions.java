package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Limits;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a page is read, the same for every command that shows one. */
final class PageOptions {

    @Option(names = "--url", defaultValue = "", paramLabel = "URL", description = "where the page came from")
    private String url;

    @Option(names = "--plain", description = "the input is plain text, not html; so are files that end in .txt")
    private boolean plain;

    @Mixin
    private CleaningOptions cleaning;

    /** Whether something was given that decides what becomes of a page. */
    boolean decide() {
        return !url.isEmpty() || cleaning.decide();
    }

    /** What is a page in a folder. */
    Ending ending() {
        return plain ? Ending.TEXT : Ending.PAGE;
    }

    CleanedArticle clean(Input input) throws Complaint {
        if (plain && !url.isEmpty()) {
            throw new Complaint("--url is the address of a page, and with --plain " + input.name() + " is a text, which has none");
        }
        byte[] bytes = input.bytes();
        ArticleCleaner cleaner = cleaning.cleaner();
        return plain || input.ending() == Ending.TEXT ? cleaner.applyToText(text(bytes, input.name())) : cleaner.apply(bytes, url);
    }

    private static String text(byte[] bytes, String name) throws Complaint {
        try {
            CharBuffer letters = CharBuffer.allocate(bytes.length);
            // Where the input goes on, its last letter may be cut in two.
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), letters, bytes.length <= Limits.DEFAULT.bytes());
            if (result.isError()) {
                result.throwException();
            }
            String text = letters.flip().toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Complaint(name + " is not UTF-8, plain text must be");
        }
    }
}
