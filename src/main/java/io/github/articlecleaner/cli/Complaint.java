package io.github.articlecleaner.cli;

/** Something the user can mend, said in one sentence. */
final class Complaint extends Exception {

    private static final long serialVersionUID = 1;

    Complaint(String sentence) {
        super(sentence);
    }
}
