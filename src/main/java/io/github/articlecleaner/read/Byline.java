package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the names in a byline as a reader sees it, among dates, roles and buttons. */
final class Byline {

    /** Longer is no byline but the text about the author. */
    private static final int MOST_CHARACTERS = 160;

    /** With the spaces that indent it. */
    private static final int MOST_WITH_SPACES = 10_000;

    private Byline() {}

    /** The texts of an element one by one: where markup parts them, something else begins. None where they are too long for a byline. */
    static List<String> pieces(Element element) {
        List<String> pieces = new ArrayList<>();
        int characters = 0;
        int raw = 0;
        for (TextNode text : element.nodeStream(TextNode.class).limit(20).toList()) {
            raw += text.getWholeText().length();
            if (raw > MOST_WITH_SPACES) {
                return List.of();
            }
            if (!text.isBlank()) {
                String piece = text.text().strip();
                pieces.add(piece);
                characters += piece.length();
            }
        }
        return characters > MOST_CHARACTERS ? List.of() : pieces;
    }

    /** The names in the first piece that has one, and in those joined to it by a comma or a word such as {@code and}; the page's authors know what is no name on it. */
    static List<String> names(List<String> pieces, Authors page, String language) {
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            boolean joined = line.length() > 0 && (isJoint(lastWord(line.toString())) || isJoint(firstWord(piece)));
            if (line.length() > 0 && !joined) {
                List<String> names = names(line.toString(), page, language);
                if (!names.isEmpty()) {
                    return names;
                }
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(piece);
        }
        return names(line.toString(), page, language);
    }

    private static List<String> names(String line, Authors page, String language) {
        if (line.isBlank() || line.length() > MOST_CHARACTERS || Bylines.BY.contains(Lower.of(line.replace(":", "").strip()))) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : page.anew().add(behindDate(line)).names()) {
            String cut = cut(name, language);
            if (!cut.isEmpty()) {
                names.add(cut);
            }
            if (cut.length() < name.length()) {
                break;
            }
        }
        return page.anew().addAll(names).names();
    }

    /** What stands behind a word such as {@code by} that stands behind a date. */
    private static String behindDate(String line) {
        boolean number = false;
        int start = 0;
        while (start < line.length()) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            number |= line.substring(start, end).chars().anyMatch(Character::isDigit);
            String rest = line.substring(start);
            if (number && Authors.withoutBy(rest).length() < rest.length()) {
                return rest;
            }
            start = end + 1;
        }
        return line;
    }

    /** A name up to a number, a month, a role or a small word that is not part of it. */
    private static String cut(String name, String language) {
        String[] words = name.split(" ");
        int end = 0;
        while (end < words.length && isOfName(words, end, language)) {
            end++;
        }
        while (end > 0 && Bylines.PARTICLE.contains(words[end - 1])) {
            end--;
        }
        return end == 1 && Bylines.isRole(letters(Lower.of(words[0]))) ? "" : String.join(" ", List.of(words).subList(0, end));
    }

    /** Whether a word belongs to the name. Months are first names too, and words for publication parts of names, unless a number follows. */
    private static boolean isOfName(String[] words, int index, String language) {
        String word = words[index];
        boolean dated = index + 1 < words.length && words[index + 1].chars().anyMatch(Character::isDigit);
        String lower = Lower.of(word);
        String letters = letters(lower);
        boolean small = Character.isLowerCase(word.charAt(0)) && !Bylines.PARTICLE.contains(lower);
        return !small && word.chars().noneMatch(Character::isDigit) && Character.isLetter(word.charAt(0))
                && !(dated && (Months.of("en").containsKey(letters) || Months.of(language).containsKey(letters)))
                && !(Bylines.PUBLISHED.contains(letters) && (dated || !Bylines.PARTICLE.contains(lower)))
                && !Bylines.UPDATED.contains(letters) && (index == 0 || !Bylines.isRole(letters));
    }

    private static String letters(String word) {
        int end = word.length();
        while (end > 0 && !WordLetters.has(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isJoint(String word) {
        return word.startsWith(",") || word.endsWith(",") || Authors.isAnd(Lower.of(word));
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
