package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page's scripts of type {@code application/ld+json} say: every object in them as a node, whatever graphs, arrays and objects it stands
 * in, outer before inner, as on the page. Broken JSON gives what could be understood of it, never an exception.
 */
final class JsonLd {

    static final String TYPE = "application/ld+json";

    /** In these fields stands what the page is about; an article in any other field is another one. */
    private static final List<String> OF_THE_PAGE = List.of("@graph", "mainEntity", "mainEntityOfPage");

    /** Works beside articles and pages that a page can be about, by schema.org's names. */
    private static final Set<String> WORKS = Set.of("CreativeWork", "Recipe", "Review", "VideoObject", "HowTo", "Book", "Course", "MediaObject", "Question");

    private final List<Node> nodes;
    /** The nodes that have an id and say more than it; found when a reference is first met. */
    private @Nullable Map<String, Node> byId;

    private JsonLd(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** Reads the texts of a page's scripts. */
    static JsonLd of(List<String> scripts) {
        JsonLdReader reader = new JsonLdReader();
        scripts.forEach(reader::read);
        return new JsonLd(reader.nodes());
    }

    /** Every object, outer before inner. */
    List<Node> nodes() {
        return nodes;
    }

    /** The objects in a field of a node; what only names another by its {@code @id} is that other, where the page has it. */
    List<Node> nodes(Node node, String name) {
        List<Node> found = new ArrayList<>();
        for (Node value : node.nodes(name)) {
            found.add(value.isReference() ? byId().getOrDefault(value.text("@id"), value) : value);
        }
        return found;
    }

    private Map<String, Node> byId() {
        if (byId == null) {
            byId = new HashMap<>();
            for (Node node : nodes) {
                String id = node.text("@id");
                if (!id.isBlank() && !node.isReference()) {
                    byId.putIfAbsent(id, node);
                }
            }
        }
        return byId;
    }

    /** What says something of the page as a whole: the article first, then pages and other works that are not part of something else. */
    List<Node> works(String url) {
        List<Node> works = new ArrayList<>();
        Node article = article(url);
        if (article != null) {
            works.add(article);
        }
        for (Node node : nodes) {
            if (node != article && isOfThePage(node) && node.isPageOrWork()) {
                works.add(node);
            }
        }
        return works;
    }

    /** The article the page is: one that has the page's address, else the first that is not part of something else; null where there is none. */
    @Nullable Node article(String url) {
        Node best = null;
        int most = 0;
        for (Node node : nodes) {
            int weight = node.isArticle() ? weight(node, url) : 0;
            if (weight > most) {
                best = node;
                most = weight;
            }
        }
        return best;
    }

    private int weight(Node node, String url) {
        boolean atTheAddress = !url.isEmpty() && (samePage(node.text("url"), url) || samePage(node.text("@id"), url)
                || samePage(node.text("mainEntityOfPage"), url)
                || node.nodes("mainEntityOfPage").stream().anyMatch(page -> samePage(page.text("@id"), url)));
        return (isOfThePage(node) ? 4 : 1) + (atTheAddress ? 2 : 0);
    }

    private static boolean isOfThePage(Node node) {
        Node inner = node;
        while (inner.outer() != null && OF_THE_PAGE.contains(inner.field())) {
            inner = inner.outer();
        }
        return inner.outer() == null;
    }

    /** Whether two addresses differ in no more than scheme, query, fragment and a last slash. */
    static boolean samePage(String one, String other) {
        return !one.isEmpty() && bare(one).equals(bare(other));
    }

    private static String bare(String address) {
        int start = address.indexOf("//");
        start = start < 0 ? 0 : start + 2;
        int end = start;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        while (end > start && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(start, end);
    }

    /**
     * An object. A field holds any number of texts and objects in order: pages write one value and an array of one for the same thing, so the two
     * are not told apart. Numbers, true and false are texts; a null is no value.
     */
    static final class Node {

        private final @Nullable Node outer;
        private final String field;
        /** Name and value of each field, a name again for each of its values. */
        private final List<String> names = new ArrayList<>(8);
        private final List<Object> values = new ArrayList<>(8);
        private @Nullable List<String> types;

        Node(@Nullable Node outer, String field) {
            this.outer = outer;
            this.field = field;
        }

        void add(String name, Object value) {
            names.add(name);
            values.add(value);
        }

        /** The object this one stands in; null at the top. */
        @Nullable Node outer() {
            return outer;
        }

        /** The field of the outer object it stands in, empty at the top. */
        String field() {
            return field;
        }

        /** The first text in a field as the JSON has it, with entities and tags where the page put some; empty where there is none. */
        String text(String name) {
            for (int i = 0; i < names.size(); i++) {
                if (values.get(i) instanceof String text && names.get(i).equals(name)) {
                    return text;
                }
            }
            return "";
        }

        /** The texts in a field. */
        List<String> texts(String name) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (values.get(i) instanceof String text && names.get(i).equals(name)) {
                    texts.add(text);
                }
            }
            return texts;
        }

        /** The objects in a field. */
        List<Node> nodes(String name) {
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (values.get(i) instanceof Node node && names.get(i).equals(name)) {
                    nodes.add(node);
                }
            }
            return nodes;
        }

        /** Its types without the vocabulary's address, such as {@code NewsArticle}. */
        List<String> types() {
            if (types == null) {
                types = new ArrayList<>(1);
                for (String type : texts("@type")) {
                    types.add(type.substring(Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf('#'), type.lastIndexOf(':'))) + 1));
                }
            }
            return types;
        }

        /** Whether it is an article of any sort: schema.org names all of them so. */
        boolean isArticle() {
            for (String type : types()) {
                if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report")) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it is a page, or a work beside articles that a page can be about. */
        boolean isPageOrWork() {
            for (String type : types()) {
                if (type.endsWith("Page") || WORKS.contains(type)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether it says no more than which other object is meant. */
        boolean isReference() {
            for (String name : names) {
                if (!name.equals("@id") && !name.equals("@type")) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return types() + " " + names;
        }
    }
}
