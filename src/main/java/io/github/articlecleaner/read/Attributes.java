package io.github.articlecleaner.read;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads the attributes that the form of an element needs when the story is written again. */
final class Attributes {

    private Attributes() {}

    /** Those of a block element. */
    static Map<String, String> ofBlock(Element element, String tag, int column) {
        boolean cell = column > 0;
        if (element.attributesSize() == 0 && !cell) {
            return Map.of();
        }
        Map<String, String> found = ofAny(element);
        switch (tag) {
            case "ol" -> found = with(found, element, "start");
            case "li" -> found = with(found, element, "value");
            case "td", "th" -> found = with(with(found, element, "colspan"), element, "rowspan");
            default -> { }
        }
        return cell ? with(found, "aria-colindex", Integer.toString(column)) : found;
    }

    /** Those of an inline element: language, direction, and where a link leads. */
    static Map<String, String> ofInline(Element element, String tag) {
        if (element.attributesSize() == 0) {
            return Map.of();
        }
        Map<String, String> found = ofAny(element);
        return tag.equals("a") ? with(found, element, "href") : found;
    }

    /** Those of a picture; no {@code src} where there is none to be had. */
    static Map<String, String> ofPicture(Element image) {
        String address = picture(image);
        return address.isEmpty() || isPixel(image) ? Map.of() : Map.of("src", address, "alt", image.attr("alt"));
    }

    /** Pictures that a script loads when they come into sight stand for themselves elsewhere. */
    private static String picture(Element image) {
        for (String name : new String[] {"src", "data-src", "data-original", "srcset", "data-srcset"}) {
            String value = image.attr(name).strip();
            if (!value.isEmpty() && !value.startsWith("data:") && !value.startsWith("about:")) {
                return name.endsWith("srcset") ? first(value) : value;
            }
        }
        return "";
    }

    /** The first address of a list, which ends at a space, or before it at commas. */
    private static String first(String list) {
        int end = 0;
        while (end < list.length() && list.charAt(end) > ' ') {
            end++;
        }
        while (end > 0 && list.charAt(end - 1) == ',') {
            end--;
        }
        return list.substring(0, end);
    }

    /** Pictures nobody is meant to see count visits. */
    private static boolean isPixel(Element image) {
        return isNothing(image.attr("width")) || isNothing(image.attr("height"));
    }

    private static boolean isNothing(String length) {
        return length.equals("0") || length.equals("1") || length.equals("0px") || length.equals("1px");
    }

    /** Language and direction of an element, or those it has from the elements around it. */
    static Map<String, String> inherited(Element element) {
        Map<String, String> found = Map.of();
        for (Element around = element; around != null; around = around.parent()) {
            found = withSettings(found, around);
        }
        return found;
    }

    /** With language and direction where they are not yet known. Some write {@code en_US} for {@code en-US}. */
    private static Map<String, String> withSettings(Map<String, String> found, Element element) {
        String language = element.attr("lang").replace('_', '-');
        Map<String, String> more = language.isEmpty() || found.containsKey("lang") ? found : with(found, "lang", language);
        return more.containsKey("dir") ? more : with(more, element, "dir");
    }

    private static Map<String, String> ofAny(Element element) {
        return withSettings(Map.of(), element);
    }

    private static Map<String, String> with(Map<String, String> found, Element element, String name) {
        String value = element.attr(name);
        return value.isEmpty() ? found : with(found, name, value);
    }

    private static Map<String, String> with(Map<String, String> found, String name, String value) {
        if (found.isEmpty()) {
            return Map.of(name, value);
        }
        Map<String, String> more = new HashMap<>(found);
        more.put(name, value);
        return Map.copyOf(more);
    }
}
