package io.github.articlecleaner.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sums of money out of texts: a number beside a currency, in any digits. */
final class Amounts {

    /** A period stands no further than this from its sum. */
    private static final int REACH = 45;

    /** Numbers with more digits before their decimals are accounts and telephones. */
    private static final int MOST_DIGITS = 9;

    private static final int GROUP = 3;

    /** Words for a currency have longer endings behind a number than before it: {@code 5 forinttal}, {@code euros 5}, but not {@code Eurostat 2024}. */
    private static final int ENDING_BEHIND = 5;

    private static final int ENDING_BEFORE = 2;

    /** Words before a number that are looked up have no more letters. */
    private static final int LONGEST = 8;

    /** Words between the two ends of a range are no longer. */
    private static final int LINK = 3;

    /** Nor is all that stands between them, spaces and currency among it. */
    private static final int LONGEST_LINK = 12;

    private static final String STOPS = ".!?…。！？।؟;,،、，\n";

    private final String language;
    private final Set<Amount> found = new LinkedHashSet<>();

    Amounts(String language) {
        this.language = language;
    }

    /** A number as it was found, and the currency beside it. */
    private record Sum(int start, int end, BigDecimal value, String currency) {}

    List<Amount> found() {
        return List.copyOf(found);
    }

    void read(String text) {
        String small = MoneyWords.small(text);
        List<Sum> sums = sums(text, small);
        int free = 0;
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            int after = i == sums.size() - 1 ? small.length() : sums.get(i + 1).start();
            String behind = small.substring(sum.end(), behind(text, small, sum.end(), after));
            String ahead = small.substring(ahead(small, sum.start(), free), sum.start());
            int told = MoneyWords.afterFirst(behind, language);
            Period period = told < 0 ? MoneyWords.period(ahead, language) : MoneyWords.period(behind.substring(0, told), language);
            found.add(new Amount(sum.value(), sum.currency(), period));
            // What told this sum's period does not tell the next one's.
            free = sum.end() + Math.max(0, told);
        }
    }

    /** Where the words behind a sum end that may tell its period: with its sentence, and before the next sum. */
    private static int behind(String written, String text, int from, int most) {
        // The full stop of an abbreviation ends nothing.
        boolean sentence = from + 2 < most && isSpace(text.charAt(from + 1)) && Character.isUpperCase(written.charAt(from + 2));
        int end = from < most && text.charAt(from) == '.' && !sentence ? from + 1 : from;
        while (end < Math.min(most, from + REACH) && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int ahead(String text, int from, int least) {
        int start = from;
        while (start > Math.max(least, from - REACH) && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The sums of a text. In words a code of three letters is one only in capitals: "try 3 months", "2023 ils ont". */
    private List<Sum> sums(String written, String text) {
        List<Sum> sums = new ArrayList<>();
        int i = 0;
        int used = 0;
        while (i < text.length()) {
            if (!Character.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int digits = afterNumber(text, i);
            int end = afterDashes(text, digits);
            String before = currencyBefore(written, i, used);
            boolean inWord = i > 0 && isLetter(text.charAt(i - 1)) && !MoneyWords.isUnspaced(text.charAt(i - 1)) && before == null;
            BigDecimal value = value(text, i, digits);
            String after = wordAfter(written, end);
            String behind = meaningBehind(written, end, after);
            if (MoneyWords.TIMES.equals(behind) && !sums.isEmpty() && isRange(written, sums.get(sums.size() - 1).end(), i, before != null)) {
                // In "$2-3 million" the first number, too, is one of millions.
                sums.remove(sums.size() - 1);
            }
            if (before != null && MoneyWords.isDollarCode(after)) {
                // "$10 CAD"
                before = null;
            }
            if (!inWord && value != null && !MoneyWords.TIMES.equals(behind)) {
                String currency = before != null ? before : behind;
                if (currency != null && !currency.equals(MoneyWords.TIMES)) {
                    int last = before != null ? end : written.indexOf(after, end) + after.length();
                    used = last;
                    sums.add(new Sum(i, before == null && !MoneyWords.isUnspaced(after.charAt(0)) ? last : end, value, currency));
                }
            }
            i = end;
        }
        return sums;
    }

    /** What the word behind a number means, or it and the next one: "francs CFA" are not those of Switzerland. */
    private @Nullable String meaningBehind(String text, int number, String after) {
        if (after.isEmpty()) {
            return null;
        }
        int end = text.indexOf(after, number) + after.length();
        String next = wordAfter(text, end);
        if (MoneyWords.isDollarCode(next) && Character.getType(after.charAt(0)) == Character.CURRENCY_SYMBOL) {
            return next;
        }
        String both = next.isEmpty() ? null : MoneyWords.meaning(after + " " + next, language, ENDING_BEHIND);
        return both != null ? both : MoneyWords.meaning(after, language, ENDING_BEHIND);
    }

    /** Whether nothing but a dash stands between two numbers, or a short word where the second has its own currency: {@code between $2 and $3 million}. */
    private static boolean isRange(String text, int from, int to, boolean ownCurrency) {
        if (to - from > LONGEST_LINK) {
            return false;
        }
        int letters = 0;
        boolean dash = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            letters += isLetter(c) ? 1 : 0;
            dash |= Character.getType(c) == Character.DASH_PUNCTUATION;
            if (!isLetter(c) && !isSpace(c) && Character.getType(c) != Character.DASH_PUNCTUATION && Character.getType(c) != Character.CURRENCY_SYMBOL) {
                return false;
            }
        }
        return dash ? letters == 0 : ownCurrency && letters <= LINK;
    }

    private static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A number goes on behind a separator when digits follow: three behind a space. */
    private static int afterNumber(String text, int start) {
        int end = start;
        int group = 0;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (!Character.isDigit(c) && !(isSeparator(c) && digits(text, end + 1) > 0 && (!isSpace(c) || group <= GROUP && digits(text, end + 1) == GROUP))) {
                return end;
            }
            group = Character.isDigit(c) ? group + 1 : 0;
            end++;
        }
        return end;
    }

    /** Round sums are written "5,-" in some languages. */
    private static int afterDashes(String text, int number) {
        int end = number < text.length() && (text.charAt(number) == ',' || text.charAt(number) == '.') ? number + 1 : number;
        int dashes = end;
        while (end > number && dashes < text.length() && Character.getType(text.charAt(dashes)) == Character.DASH_PUNCTUATION) {
            dashes++;
        }
        return dashes > end ? dashes : number;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c);
    }

    private static boolean isSeparator(char c) {
        return isSpace(c) || ".,'’٬٫．，".indexOf(c) >= 0;
    }

    /** The number between two places: its last separator parts the decimals if one or two digits follow it; null if that is no number. */
    private static @Nullable BigDecimal value(String text, int start, int end) {
        StringBuilder plain = new StringBuilder();
        int group = 0;
        int separators = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
                group++;
            } else {
                separators++;
                int rest = end - i - 1;
                boolean decimals = rest < GROUP && digits(text, i + 1) == rest && !isSpace(c);
                if (decimals && separators > 1 && group != GROUP) {
                    // A telephone number in pairs.
                    return null;
                }
                if (decimals) {
                    plain.append('.');
                } else if (digits(text, i + 1) < 2) {
                    return null;
                }
                group = 0;
            }
        }
        boolean grouped = separators == 0 || group > 0;
        int point = plain.indexOf(".");
        if (!grouped || (point < 0 ? plain.length() : point) > MOST_DIGITS) {
            return null;
        }
        BigDecimal value = new BigDecimal(plain.toString());
        return value.signum() == 0 ? null : value;
    }

    /** The currency right before a number, at most a space away. */
    private @Nullable String currencyBefore(String text, int number, int used) {
        int end = number > 0 && isSpace(text.charAt(number - 1)) ? number - 1 : number;
        int start = end;
        while (start > used && isOfWord(text.charAt(start - 1)) && end - start < LONGEST) {
            start--;
        }
        boolean whole = start == used || !isOfWord(text.charAt(start - 1)) || MoneyWords.isUnspaced(text.charAt(start - 1));
        String meaning = start == end || !whole ? null : MoneyWords.meaning(text.substring(start, end), language, ENDING_BEFORE);
        if (meaning == null && end > used && Character.getType(text.charAt(end - 1)) == Character.CURRENCY_SYMBOL) {
            meaning = MoneyWords.meaning(text.substring(end - 1, end), language, 0);
        }
        return meaning == null || meaning.equals(MoneyWords.TIMES) ? null : meaning;
    }

    /** The word or sign right behind a number, at most a space or a hyphen away. */
    private static String wordAfter(String text, int number) {
        boolean joined = number < text.length() && (isSpace(text.charAt(number)) || text.charAt(number) == '-');
        int start = joined ? number + 1 : number;
        int end = start;
        if (end < text.length() && Character.getType(text.charAt(end)) == Character.CURRENCY_SYMBOL) {
            // In "tier 1 $5" the sign is the next number's.
            boolean next = joined && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            return next ? "" : text.substring(start, start + 1);
        }
        while (end < text.length() && (isLetter(text.charAt(end)) || text.charAt(end) == '"' && end > start)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isOfWord(char c) {
        return isLetter(c) || c == '.' || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
