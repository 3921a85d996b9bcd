/** A user's module: it names the library and nothing else. */
module com.example.reader {
    requires io.github.articlecleaner;
}
