package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The paragraph that is being gathered: its text with white space folded, and what was met on the way. */
final class Line {

    /** Sentences end so, in every script we know; a line that ends otherwise may go on after a line break. */
    private static final String SENTENCE_ENDS = ".!?:;…。！？：；।؟۔»”\")";

    /** Enough to know where a paragraph's links lead; a menu has hundreds. */
    private static final int MOST_WORDS = 12;

    private final StringBuilder text = new StringBuilder();
    private boolean spaceBefore;
    private int linkCharacters;
    private int links;
    private int strongCharacters;
    private final List<String> innerMarks = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    int pictures;
    int fields;

    /** Adds the text of one node. */
    void text(String added, boolean preformatted, boolean link, boolean strong) {
        int before = text.length();
        int i = 0;
        while (i < added.length()) {
            char c = added.charAt(i);
            int end = i + 1;
            if (Spaces.isSpace(c)) {
                if (preformatted && text.length() > 0) {
                    space(c);
                } else {
                    spaceBefore = true;
                }
            } else if (!Spaces.isUnseen(c) && !(Spaces.isJoiner(c) && endsWithLatin())) {
                if (spaceBefore && text.length() > 0 && !endsWithSpace()) {
                    text.append(' ');
                }
                spaceBefore = false;
                // Most of a text are words in letters that need no second look.
                while (end < added.length() && Spaces.isPlain(added.charAt(end))) {
                    end++;
                }
                text.append(added, i, end);
            }
            i = end;
        }
        int grown = text.length() - before;
        if (link) {
            linkCharacters += grown;
        }
        if (strong) {
            strongCharacters += grown;
        }
    }

    /** White space of preformatted text stays, as line break or space. */
    private void space(char c) {
        text.append(c == '\n' || c == '\t' ? c : ' ');
    }

    private boolean endsWithSpace() {
        return Spaces.isSpace(text.charAt(text.length() - 1));
    }

    private boolean endsWithLatin() {
        return text.length() > 0 && UnicodeScript.of(text.charAt(text.length() - 1)) == UnicodeScript.LATIN;
    }

    void link(Element element, WordPool pool) {
        links++;
        if (targets.size() < MOST_WORDS) {
            words.clear();
            Targets.of(element, words, pool);
            addNew(targets, words);
        }
    }

    void inner(List<String> marks) {
        if (innerMarks.size() < MOST_WORDS) {
            addNew(innerMarks, marks);
        }
    }

    private static void addNew(List<String> all, List<String> some) {
        for (int i = 0; i < some.size(); i++) {
            if (!all.contains(some.get(i))) {
                all.add(some.get(i));
            }
        }
    }

    boolean isBlank() {
        return text.length() == 0;
    }

    /** How many characters there are so far. */
    int length() {
        return text.length();
    }

    /** Whether there is text and it does not end as a sentence does. */
    boolean isOpenSentence() {
        return text.length() > 0 && !endsSentence(text.charAt(text.length() - 1));
    }

    /** Whether the last that was added is the end of a word in small letters, or of a sentence. */
    boolean endsWord() {
        int last = text.length() - 1;
        if (spaceBefore || last < 1) {
            return false;
        }
        char c = text.charAt(last);
        return isStop(c) || Character.isLowerCase(c) && Character.isLowerCase(text.charAt(last - 1));
    }

    /** Whether a sign ends a sentence and stands for nothing else, but for an abbreviation's point. */
    static boolean isStop(char c) {
        return ".!?…".indexOf(c) >= 0;
    }

    static boolean endsSentence(char last) {
        return SENTENCE_ENDS.indexOf(last) >= 0;
    }

    /** The paragraph, no more of it than so many characters. */
    Source source(Container container, boolean hidden, Inlines inlines, int most) {
        int end = text.length() <= most ? text.length() : PageReader.end(text, most);
        while (end > 0 && Spaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Source(text.substring(0, end), container, Math.min(linkCharacters, end), links,
                Math.min(strongCharacters, end), List.copyOf(innerMarks), List.copyOf(targets), hidden, pictures, fields, inlines.of(text, end), List.of());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Starts the next paragraph. Pictures and fields are forgotten only once a paragraph took them along. */
    void clear() {
        if (text.length() > 0) {
            pictures = 0;
            fields = 0;
        }
        text.setLength(0);
        spaceBefore = false;
        linkCharacters = 0;
        links = 0;
        strongCharacters = 0;
        innerMarks.clear();
        targets.clear();
    }

    /** A text of one line as a reader sees it: no spaces at its ends, one between words, nothing unseen. */
    static String folded(String text) {
        if (isFolded(text)) {
            return text;
        }
        Line line = new Line();
        line.text(text, false, false, false);
        return line.toString();
    }

    /** Whether a text has nothing to fold, as most attributes have not. */
    private static boolean isFolded(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && space || c < ' ' || c > '~' && (Spaces.isSpace(c) || Spaces.isUnseen(c) || Spaces.isJoiner(c))) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }
}
