package com.example.reader;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a page of its own; ends with an error if the story is not as it should be. */
public final class Reader {

    public static void main(String[] args) throws IOException {
        Module library = ArticleCleaner.class.getModule();
        check(library.isNamed() && !library.getDescriptor().isAutomatic(), "the library is a module: " + library);

        CleanedArticle article = ArticleCleaner.clean(page());

        String text = article.text();
        check(text.contains("voted on Tuesday evening to keep the Millbrook ferry in service"), "first paragraph: " + text);
        check(text.contains("should be finished before the winter ice arrives."), "last paragraph: " + text);
        check(!text.contains("Crosswords"), "no menu: " + text);
        check(!text.contains("donate"), "no appeal: " + text);
        check(article.html().startsWith("<article lang=\"en\">"), "html: " + article.html());
        check(article.markdown().contains("the Millbrook ferry in service"), "markdown: " + article.markdown());
        CleanedArticle read = CleanedArticle.fromJson(article.json());
        check(read.html().equals(article.html()), "html of the article read back from JSON: " + read.html());
        System.out.println("The story, read in module " + Reader.class.getModule().getName() + ":\n\n" + text);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static String page() throws IOException {
        try (InputStream in = Reader.class.getResourceAsStream("/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
