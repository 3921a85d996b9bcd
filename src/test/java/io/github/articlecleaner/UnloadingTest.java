package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnloadingTest {

    /** Collecting classes may take more than one round. */
    private static final int ROUNDS = 50;

    @Test
    void theLibraryCanBeUnloadedFromAServerThatGoesOn() throws Exception {
        WeakReference<ClassLoader> loader = new WeakReference<>(cleanInALoaderOfItsOwn());
        for (int i = 0; i < ROUNDS && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loader.get()).as("what still holds the library's class loader").isNull();
    }

    private static ClassLoader cleanInALoaderOfItsOwn() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        for (Class<?> known : new Class<?>[] {ArticleCleaner.class, org.jsoup.Jsoup.class, opennlp.tools.ml.model.AbstractModel.class, org.slf4j.Logger.class}) {
            urls.add(known.getProtectionDomain().getCodeSource().getLocation());
        }
        // No parent: the platform's class loader would find the library's module, where these tests run in one.
        ClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), null);
        Class<?> cleaner = loader.loadClass(ArticleCleaner.class.getName());
        assertThat(cleaner).isNotEqualTo(ArticleCleaner.class);
        Object article = cleaner.getMethod("clean", String.class).invoke(null, "<p>The council voted on Tuesday to keep the ferry, said the mayor.</p>");
        assertThat(article.toString()).startsWith("CleanedArticle");
        return loader;
    }
}
