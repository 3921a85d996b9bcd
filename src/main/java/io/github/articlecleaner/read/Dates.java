package io.github.articlecleaner.read;

import static java.util.Map.entry;

import io.github.articlecleaner.article.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as people and machines write it: ISO 8601 and what looks like it, RFC 1123, what JavaScript prints, and dates with a month's name or three
 * numbers in the page's language. What can be read in two ways is not read.
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class Dates {

    /** The web is younger, what it prints need not be; and nothing was published in the next century. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2099;

    /** What stands for no date in some systems. */
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    /** So many years are counted more in Thailand, where years are those of the Buddhist era. */
    private static final int BUDDHIST = 543;

    private static final String THAI = "th";

    /** A date with all that may stand around it; longer texts are not looked through. */
    private static final int MOST_CHARACTERS = 120;

    /** Zones by name that RFC 822 settles, in hours from UTC. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(entry("z", 0), entry("gmt", 0), entry("utc", 0), entry("est", -5), entry("edt", -4),
            entry("cst", -6), entry("cdt", -5), entry("mst", -7), entry("mdt", -6), entry("pst", -8), entry("pdt", -7));

    private final String text;
    private final String language;
    private final List<Token> tokens = new ArrayList<>();
    /** The token behind the time of day. */
    private int afterTime;

    /**
     * A run of digits or of letters.
     *
     * @param word the letters in lower case, empty for digits
     * @param number what the digits say
     * @param digits how many there are
     * @param before the sign right before it, a blank where there is none or a space
     * @param start where it begins
     * @param end where it ends
     */
    private record Token(String word, int number, int digits, char before, int start, int end) {}

    private Dates(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /**
     * Reads a date.
     *
     * @param text a date with what may stand around it
     * @param language the language whose months' names are known beside the English ones
     * @return the moment the text names, or null where it names none that is sure
     */
    public static @Nullable Moment parse(String text, String language) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > MOST_CHARACTERS) {
            return null;
        }
        try {
            return new Dates(extended(plain), language).moment();
        } catch (DateTimeException e) {
            // A 31st of February.
            return null;
        }
    }

    /** The extended form of ISO 8601 for the basic one with a time of day, {@code 20240517T093000Z}; any other text as it is. */
    private static String extended(String text) {
        int time = 9;
        int end = time;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if ((end != time + 4 && end != time + 6) || text.charAt(time - 1) != 'T' || !isNumber(text.substring(0, time - 1), time - 1)) {
            return text;
        }
        StringBuilder extended = new StringBuilder(text);
        for (int colon = end - 2; colon > time; colon -= 2) {
            extended.insert(colon, ':');
        }
        return extended.insert(6, '-').insert(4, '-').toString();
    }

    /** The day in the path of an address, such as {@code /2024/05/17/}; null where there is none. */
    static @Nullable Moment inPath(String address) {
        int host = address.indexOf("//");
        int path = host < 0 ? -1 : address.indexOf('/', host + 2);
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        for (int i = path; i > 0 && i + 8 < end; i++) {
            char sign = address.charAt(i + 5);
            boolean begins = !isDigit(address.charAt(i)) && isNumber(address.substring(i + 1, i + 5), 4);
            if (begins && (sign == '/' || sign == '-' || sign == '_')) {
                int month = digits(address, i + 6, end);
                int day = month > 0 && i + 6 + month < end && address.charAt(i + 6 + month) == sign ? digits(address, i + 7 + month, end) : 0;
                if (day > 0 && (sign == '/' ? isPart(address, i + 7 + month + day, end) : month + day == 4)) {
                    try {
                        return of(date(number(address, i + 1, 4), number(address, i + 6, month), number(address, i + 7 + month, day)), null, null);
                    } catch (DateTimeException e) {
                        // Three other numbers.
                    }
                }
            }
        }
        return null;
    }

    /** Whether a number that ends here is all of its part of a path: {@code 10-bridges-to-cross} is a headline. */
    private static boolean isPart(String address, int numberEnd, int end) {
        return numberEnd == end || "/.".indexOf(address.charAt(numberEnd)) >= 0;
    }

    /** How many digits stand at a place, where they are one or two; else 0. */
    private static int digits(String address, int from, int end) {
        int i = from;
        while (i < end && isDigit(address.charAt(i))) {
            i++;
        }
        return i - from > 2 ? 0 : i - from;
    }

    private static int number(String address, int from, int digits) {
        return Integer.parseInt(address.substring(from, from + digits));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumber(String text, int digits) {
        return text.length() == digits && text.chars().allMatch(c -> isDigit((char) c));
    }

    private static @Nullable Moment of(@Nullable LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
        return date == null || date.equals(EPOCH) ? null : Moment.of(date, time, offset);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        return year < FIRST_YEAR || year > LAST_YEAR ? null : LocalDate.of(year, month, day);
    }

    private @Nullable Moment moment() {
        if (isNumber(text, 10) || isNumber(text, 13)) {
            long number = Long.parseLong(text);
            OffsetDateTime moment = OffsetDateTime.ofInstant(Instant.ofEpochSecond(text.length() == 13 ? number / 1000 : number), ZoneOffset.UTC);
            return moment.getYear() < 1990 ? null : of(date(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth()), moment.toLocalTime(), ZoneOffset.UTC);
        }
        tokenize();
        LocalDate date = date();
        if (date == null) {
            return null;
        }
        int hour = hour();
        if (hour < 0) {
            return of(date, null, null);
        }
        LocalTime time = time(hour);
        return of(date, time, isRange(hour, time) ? null : offset());
    }

    private void tokenize() {
        int i = 0;
        while (i < text.length()) {
            int start = i;
            char c = text.charAt(i);
            char before = i == 0 || Spaces.isSpace(text.charAt(i - 1)) ? ' ' : text.charAt(i - 1);
            if (Character.isDigit(c)) {
                int number = 0;
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    number = i - start < 9 ? number * 10 + Character.digit(text.charAt(i), 10) : number;
                    i++;
                }
                tokens.add(new Token("", number, i - start, before, start, i));
            } else if (Character.isLetter(c)) {
                i = afterWord(i);
                tokens.add(new Token(Lower.of(text.substring(start, i)).replace(".", ""), 0, 0, before, start, i));
            } else {
                i++;
            }
        }
    }

    /** Where the letters end that begin at a place: those of {@code p.m.} are one word, without the points between them. */
    private int afterWord(int start) {
        int end = start;
        while (end < text.length() && WordLetters.has(text.charAt(end))) {
            end++;
        }
        // In Thai a part may have a vowel beside its letter.
        boolean part = end == start + 1 || end == start + 2 && Character.UnicodeBlock.of(text.charAt(start)) == Character.UnicodeBlock.THAI;
        while (part && end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1))
                && (end + 2 == text.length() || !WordLetters.has(text.charAt(end + 2)))) {
            end += 2;
        }
        return end;
    }

    private Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : new Token("", 0, 0, ' ', 0, 0);
    }

    private @Nullable LocalDate date() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.digits == 8 && token.before != '.') {
                return date(token.number / 10_000, token.number / 100 % 100, token.number % 100);
            }
            if (token.digits > 0 && numeric(i)) {
                return ofNumbers(i);
            }
            LocalDate numbered = Bylines.MONTH.contains(token(i + 1).word) ? ofNumberedMonth(i) : null;
            if (numbered != null) {
                return numbered;
            }
            Month month = month(token.word);
            LocalDate found = month == null || isWeekday(i) ? null : around(i, month);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether what is short for a month is short for a day of the week here: before the number of a day and the name of its month. */
    private boolean isWeekday(int i) {
        Token day = token(i + 1);
        int next = Bylines.PARTICLE.contains(token(i + 2).word) ? i + 3 : i + 2;
        return day.digits > 0 && day.digits <= 2 && month(token(next).word) != null && sign(day, token(i + 2)) == ' ';
    }

    private @Nullable Month month(String word) {
        Month month = Months.find(language, word);
        return month == null ? Months.of("en").get(word) : month;
    }

    /** Whether three numbers are written as one date: the same sign between them, or a word each as in Chinese, Japanese and Korean. */
    private boolean numeric(int i) {
        Token first = token(i);
        if (first.digits == 4 && !token(i + 1).word.isEmpty()) {
            // Letters would be those of "2024 à 9h30".
            return isSyllable(token(i + 1)) && token(i + 2).digits > 0 && token(i + 2).digits <= 2 && isSyllable(token(i + 3))
                    && token(i + 4).digits > 0 && token(i + 4).digits <= 2;
        }
        Token second = token(i + 1);
        Token third = token(i + 2);
        String signs = "-/.‐–";
        return first.digits > 0 && second.digits > 0 && second.digits <= 2 && third.digits > 0
                && signs.indexOf(sign(first, second)) >= 0 && sign(first, second) == sign(second, third)
                && (first.digits == 4 && third.digits <= 2 || first.digits <= 2 && third.digits == 4);
    }

    /** Whether a word is one sign of Chinese, Japanese or Korean. */
    private static boolean isSyllable(Token token) {
        return token.word.length() == 1 && token.word.charAt(0) > 0x2e80;
    }

    /** The sign between two tokens where it is the only one. */
    private char sign(Token one, Token next) {
        String between = text.substring(one.end, Math.max(one.end, next.start)).strip();
        return between.length() == 1 ? between.charAt(0) : ' ';
    }

    private @Nullable LocalDate ofNumbers(int i) {
        Token first = token(i);
        if (first.digits == 4) {
            int step = token(i + 1).word.isEmpty() ? 1 : 2;
            return date(year(first), token(i + step).number, token(i + 2 * step).number);
        }
        int one = first.number;
        int two = token(i + 1).number;
        int year = year(token(i + 2));
        if (two > 12) {
            return date(year, one, two);
        }
        // In English 4/5 is the fourth or the fifth.
        boolean dayFirst = one > 12 || one == two || !language.equals("en") || sign(first, token(i + 1)) == '.';
        return dayFirst ? date(year, two, one) : null;
    }

    /** The day of a month that has a number for a name, as in {@code 17 tháng 5 năm 2024}. */
    private @Nullable LocalDate ofNumberedMonth(int i) {
        int year = token(i + 3).digits == 4 ? i + 3 : i + 4;
        boolean told = token(i).digits > 0 && token(i).digits <= 2 && token(i + 2).digits > 0 && token(i + 2).digits <= 2 && token(year).digits == 4;
        return told ? date(token(year).number, token(i + 2).number, token(i).number) : null;
    }

    /** The year of the common era that four digits stand for here. */
    private int year(Token token) {
        return language.equals(THAI) && token.number - BUDDHIST >= FIRST_YEAR ? token.number - BUDDHIST : token.number;
    }

    /** Where the year stands, seen from the month. */
    private static final int[] NEAREST_FIRST = {-1, 1, 2, 3, 4, 5, 6, -2, -3};

    /** The day with a month's name: its number right before or behind the name, its year next to these. */
    private @Nullable LocalDate around(int i, Month month) {
        int year = 0;
        for (int beside : NEAREST_FIRST) {
            int j = i + beside;
            Token token = token(j);
            if (token.digits == 4 && !isOfTime(j) && year(token) >= FIRST_YEAR && year(token) <= LAST_YEAR) {
                year = year(token);
                break;
            }
        }
        if (year == 0) {
            return null;
        }
        // In "4 comments May 17, 2024" the day is the one with the year.
        boolean americanly = token(i + 1).digits > 0 && token(i + 1).digits <= 2 && token(i + 2).digits == 4;
        for (int j : americanly ? new int[] {i + 1} : new int[] {i - 1, i - 2, i + 1, i + 2}) {
            Token token = token(j);
            boolean beside = j == i - 1 || j == i + 1 || token(j < i ? i - 1 : i + 1).digits == 0;
            if (beside && token.digits > 0 && token.digits <= 2 && token.number >= 1 && token.number <= 31 && !isOfTime(j)) {
                return date(year, month.getValue(), token.number);
            }
        }
        return null;
    }

    private boolean isOfTime(int i) {
        return token(i).before == ':' || token(i + 1).before == ':' && token(i + 1).digits > 0 && token(i + 1).start == token(i).end + 1;
    }

    /** Where the time of day begins; -1 where there is none. */
    private int hour() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (token.digits > 0 && token.digits <= 2 && token.number < 24 && next.digits == 2 && next.number < 60 && next.before == ':' && next.start == token.end + 1) {
                return i;
            }
        }
        return -1;
    }

    /** Before this hour a night is that of the day that begins. */
    private static final int FIRST_OF_EVENING = 6;

    private LocalTime time(int at) {
        int hour = token(at).number;
        int next = at + 2;
        int second = 0;
        int nano = 0;
        if (token(next).digits == 2 && token(next).before == ':' && token(next).number < 60) {
            second = token(next++).number;
            Token fraction = token(next);
            if (fraction.digits > 0 && (fraction.before == '.' || fraction.before == ',') && fraction.start == token(next - 1).end + 1) {
                nano = (int) (fraction.number * Math.pow(10, 9 - Math.min(9, fraction.digits)));
                next++;
            }
        }
        String ahead = token(at - 1).word;
        String behind = half(next);
        boolean evening = Bylines.NIGHT.contains(ahead) && hour >= FIRST_OF_EVENING;
        if (Bylines.AFTERNOON.contains(ahead) || Bylines.PM.contains(behind) || evening && hour < 12) {
            hour = hour < 12 ? hour + 12 : hour;
        } else if (Bylines.MORNING.contains(ahead) || Bylines.NIGHT.contains(ahead) || Bylines.AM.contains(behind)) {
            hour = hour == 12 ? 0 : hour;
        }
        afterTime = afterHalf(next);
        return LocalTime.of(hour, token(at + 1).number, second, nano);
    }

    /** What stands behind a time of day for the half of the day, without points and blanks; empty where nothing does. */
    private String half(int at) {
        String one = token(at).word;
        String both = one.length() == 1 ? one + token(at + 1).word : one;
        boolean parted = both.length() == 2 && isHalf(both);
        return parted ? both : isHalf(one) ? one : "";
    }

    private static boolean isHalf(String word) {
        return Bylines.AM.contains(word) || Bylines.PM.contains(word);
    }

    /** The token behind the half of the day, where one stands at a place. */
    private int afterHalf(int at) {
        String half = half(at);
        return half.isEmpty() ? at : half.equals(token(at).word) ? at + 1 : at + 2;
    }

    /** Whether a later time stands behind the dash, as in 10:00-11:30, where no machine wrote the first one: with a T, or with seconds. */
    private boolean isRange(int hour, LocalTime time) {
        Token end = token(afterTime);
        Token minutes = token(afterTime + 1);
        int last = end.number < 12 && Bylines.PM.contains(half(afterTime + 2)) ? end.number + 12 : end.number;
        return !token(hour - 1).word.equals("t") && afterTime == afterHalf(hour + 2) && (end.before == '-' || end.before == '−') && minutes.before == ':'
                && last * 60 + minutes.number > time.getHour() * 60 + time.getMinute();
    }

    /** No clock is further from that of Greenwich. */
    private static final int MOST_HOURS = 14;

    /** The offset right behind the time: signed digits, a name, or a name and signed digits. */
    private @Nullable ZoneOffset offset() {
        Token zone = token(afterTime);
        Integer named = ZONES.get(zone.word);
        int at = named == null ? afterTime : afterTime + 1;
        Token token = token(at);
        boolean plus = token.before == '+';
        // A date may stand behind the dash, as in 09:30-07/05/2024.
        boolean ofDate = token.digits <= 2 && "/.-".indexOf(token(at + 1).before) >= 0 && token(at + 1).start == token.end + 1;
        boolean follows = token.digits > 0 && token.digits <= 4 && token.digits != 3 && !ofDate && sign(token(at - 1), token) == token.before;
        if (follows && (plus || token.before == '-' || token.before == '−')) {
            int hours = token.digits > 2 ? token.number / 100 : token.number;
            int minutes = token.digits > 2 ? token.number % 100 : token(at + 1).before == ':' ? token(at + 1).number : 0;
            return hours > MOST_HOURS || minutes > 59 ? null : plus ? ZoneOffset.ofHoursMinutes(hours, minutes) : ZoneOffset.ofHoursMinutes(-hours, -minutes);
        }
        return named == null ? null : ZoneOffset.ofHours(named);
    }
}
