package io.github.articlecleaner.article;

import java.lang.Character.UnicodeScript;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads out of texts where to write, call or pay. */
final class Contacts {

    private static final int SHORTEST_PHONE = 8;
    private static final int LONGEST_PHONE = 15;
    /** Digits of a country; those of an area may stand in brackets right behind. */
    private static final int LONGEST_COUNTRY = 3;

    /** What is dialled before an area at home, and not behind the number of a country. */
    private static final String AT_HOME = "(0)";

    private static final String SIGNS = " -./\u00a0";
    private static final int SHORTEST_IBAN = 15;
    private static final int LONGEST_IBAN = 34;
    private static final int SHORTEST_HANDLE = 4;

    /** Digits of an Ethereum address behind its 0x. */
    private static final int ETHEREUM = 40;

    private static final int SHORTEST_BITCOIN = 40;
    private static final int LONGEST_BITCOIN = 62;

    /** A number is an IBAN when it is this modulo 97, its first four characters moved to the end and letters read as 10 to 35 (ISO 13616). */
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private static final Set<UnicodeScript> SPACED = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private final Set<String> found = new LinkedHashSet<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void read(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean begins = i == 0 || !isAlphanumeric(text.charAt(i - 1));
            int end = i + 1;
            if (c == '@') {
                end = address(text, i);
            } else if (c == '+' && begins) {
                end = phone(text, i);
            } else if (begins && isAlphanumeric(c)) {
                end = account(text, i);
            }
            i = Math.max(i + 1, end);
        }
    }

    /** An e-mail address or a handle around the sign at. */
    private int address(String text, int at) {
        int start = at;
        while (start > 0 && isOfAddress(text.charAt(start - 1))) {
            start--;
        }
        // A dash before an address, or the points of a sentence that breaks off, are not its own.
        while (start < at && (text.charAt(start) == '.' || text.charAt(start) == '-')) {
            start++;
        }
        int end = at + 1;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && isSign(text.charAt(end - 1))) {
            end--;
        }
        String host = text.substring(at + 1, end);
        if (start == at && end < text.length() && text.charAt(end) == '@') {
            return handle(text, at, end);
        }
        if (start < at && host.indexOf('.') > 0) {
            found.add(text.substring(start, end));
        } else if (start == at && host.indexOf('.') < 0 && host.length() >= SHORTEST_HANDLE) {
            found.add("@" + host);
        }
        return end;
    }

    /** A handle with its server, as in {@code @desk@social.example}. */
    private int handle(String text, int at, int second) {
        int end = second + 1;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            end++;
        }
        while (end > second + 1 && isSign(text.charAt(end - 1))) {
            end--;
        }
        if (second > at + 1 && text.substring(second + 1, end).indexOf('.') > 0) {
            found.add(text.substring(at, end));
        }
        return end;
    }

    private int phone(String text, int plus) {
        StringBuilder number = new StringBuilder("+");
        int end = plus + 1;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || goesOn(text, end, number.length() - 1))) {
            if (text.startsWith(AT_HOME, end)) {
                end += AT_HOME.length() - 1;
            } else if (Character.isDigit(text.charAt(end))) {
                number.append(Character.digit(text.charAt(end), 10));
            }
            end++;
        }
        if (number.length() > SHORTEST_PHONE && number.length() <= LONGEST_PHONE + 1) {
            found.add(number.toString());
        }
        return end;
    }

    /** Whether a telephone number goes on behind a sign: hours and other numbers that follow it stand in brackets, or behind two signs. */
    private static boolean goesOn(String text, int at, int digits) {
        char c = text.charAt(at);
        boolean bracket = c == ')' || c == '(' && digits <= LONGEST_COUNTRY;
        char before = text.charAt(at - 1);
        return bracket || SIGNS.indexOf(c) >= 0 && (Character.isDigit(before) || before == ')');
    }

    /** A bank account or a crypto address that begins at a place; the place after it, or after the word that is none. */
    private int account(String text, int start) {
        int word = start;
        while (word < text.length() && isAlphanumeric(text.charAt(word))) {
            word++;
        }
        int length = word - start;
        if (length >= SHORTEST_BITCOIN && length <= LONGEST_BITCOIN && isCrypto(text.substring(start, word))) {
            found.add(text.substring(start, word));
            return word;
        }
        if (length < 4 || !isCapital(text.charAt(start)) || !isCapital(text.charAt(start + 1)) || !isDigit(text.charAt(start + 2)) || !isDigit(text.charAt(start + 3))) {
            return word;
        }
        StringBuilder iban = new StringBuilder();
        String longest = "";
        int end = start;
        int after = word;
        while (end < text.length() && iban.length() < LONGEST_IBAN && (isCapital(text.charAt(end)) || isDigit(text.charAt(end)) || text.charAt(end) == ' ')) {
            boolean wordBegins = end > start && text.charAt(end - 1) == ' ';
            if (wordBegins && isCapital(text.charAt(end)) && !longest.isEmpty()) {
                // With the next word, too, one account in a hundred would have a right check number.
                break;
            }
            if (text.charAt(end) != ' ') {
                iban.append(text.charAt(end));
            }
            end++;
            boolean wordEnds = end == text.length() || !isAlphanumeric(text.charAt(end));
            if (wordEnds && iban.length() >= SHORTEST_IBAN && isIban(iban.toString())) {
                longest = iban.toString();
                after = end;
            }
        }
        if (!longest.isEmpty()) {
            found.add(longest);
        }
        return after;
    }

    private static boolean isCrypto(String word) {
        boolean ethereum = word.length() == ETHEREUM + 2 && word.startsWith("0x") && word.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
        return ethereum || word.startsWith("bc1");
    }

    private static boolean isIban(String iban) {
        String upper = iban.toUpperCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder();
        (upper.substring(4) + upper.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
    }

    private static boolean isOfAddress(char c) {
        return isAlphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '+' || c >= 128 && isSpacedLetter(c);
    }

    /** Letters of scripts that set spaces around an address; others may stand right beside it. */
    static boolean isSpacedLetter(char c) {
        return Character.isLetter(c) && SPACED.contains(UnicodeScript.of(c));
    }

    private static boolean isSign(char c) {
        return !isAlphanumeric(c) && !isSpacedLetter(c);
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c) || isDigit(c);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
