package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object; what is wrong with one is said with its place, what was expected and what was found.
 *
 * @param place where the object stands, such as {@code paragraphs[3].}; empty for the outermost
 * @param fields its values: texts, numbers, true and false, lists and maps of these
 */
record JsonFields(String place, Map<String, Object> fields) {

    String text(String name) {
        return value(name, String.class, "a text");
    }

    boolean isTrue(String name) {
        return value(name, Boolean.class, "true or false");
    }

    /** A whole number within bounds. */
    int number(String name, int least, int most) {
        Object value = fields.get(name);
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw wrong(name, "a whole number from " + least + " to " + most, value);
    }

    double share(String name) {
        Object value = fields.get(name);
        if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
            return number.doubleValue();
        }
        throw wrong(name, "a number from 0 to 1", value);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(name, fields.get(name), type);
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (Object value : list(name)) {
            constants.add(constant(name, value, type));
        }
        return constants;
    }

    private <E extends Enum<E>> E constant(String name, @Nullable Object value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw wrong(name, "one of " + Arrays.toString(type.getEnumConstants()), value);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : list(name)) {
            if (!(value instanceof String text)) {
                throw wrong(name, "a list of texts", value);
            }
            texts.add(text);
        }
        return texts;
    }

    /** Whole numbers within bounds. */
    List<Integer> numbers(String name, int least, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (Object value : list(name)) {
            if (!(value instanceof Integer number) || number < least || number > most) {
                throw wrong(name, "a list of whole numbers from " + least + " to " + most, value);
            }
            numbers.add(number);
        }
        return numbers;
    }

    JsonFields object(String name) {
        return new JsonFields(place + name + ".", object(name, fields.get(name)));
    }

    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        for (Object value : list(name)) {
            objects.add(new JsonFields(place + name + "[" + objects.size() + "].", object(name, value)));
        }
        return objects;
    }

    @SuppressWarnings("unchecked") // The reader makes no other maps.
    private Map<String, Object> object(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw wrong(name, "an object", value);
    }

    private List<?> list(String name) {
        return value(name, List.class, "a list");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    private <T> T value(String name, Class<T> type, String expected) {
        Object value = fields.get(name);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw wrong(name, expected, value);
    }

    IllegalArgumentException wrong(String name, String expected, @Nullable Object found) {
        String shown = found instanceof String ? "\"" + found + "\"" : String.valueOf(found);
        return new IllegalArgumentException("json: " + place + name + " must be " + expected + ", but "
                + (found == null ? "there is none" : "was " + (shown.length() > 60 ? shown.substring(0, 60) + " ..." : shown)));
    }
}
