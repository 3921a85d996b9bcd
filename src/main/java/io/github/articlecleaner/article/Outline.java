package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the paragraphs of a story nest: lists, tables, quotes, figures, headings. Every form of output is written from it, so that they
 * agree with one another.
 *
 * <p>Lists and tables that only lay out the page are passed over: a list whose items are sections with headings of their own or longer than
 * a few paragraphs, and a table without two cells beside each other, around another table, or with such sections in its cells.
 *
 * <p>For one thread.
 */
final class Outline {

    /** An item or a cell of more paragraphs than this is a section of the page. */
    private static final int SECTION = 5;

    /** Deeper nesting is not shown: nobody reads it, and hostile pages have hundreds. */
    private static final int DEEPEST = 24;

    /** Takes the story in page order; what is opened is closed, inner before outer. */
    interface Taker {

        void open(Container container);

        void close(Container container);

        /**
         * Takes a paragraph.
         *
         * @param paragraph the paragraph
         * @param setting how it is set
         * @param form the form of the innermost open container
         * @param alone whether no other paragraph stands directly in the innermost open container
         */
        void paragraph(Paragraph paragraph, Setting setting, Form form, boolean alone);
    }

    private final List<Paragraph> paragraphs;
    private final List<Setting> settings;
    private final Set<Container> layout;
    /** Used again for each paragraph. */
    private final List<Container> around = new ArrayList<>();
    private final List<Container> path = new ArrayList<>();

    Outline(List<Paragraph> paragraphs, List<Setting> settings) {
        this.paragraphs = paragraphs;
        this.settings = settings;
        this.layout = layout(settings);
    }

    /** About how long the story is. */
    int characters() {
        int characters = 0;
        for (Paragraph paragraph : paragraphs) {
            characters += paragraph.keptText().length() + 4;
        }
        return characters;
    }

    /** Tells a taker the story. Paragraphs without a word are left out. */
    void tell(Taker taker) {
        List<List<Container>> paths = new ArrayList<>(paragraphs.size());
        Map<Container, Integer> inside = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Container> path = paragraphs.get(i).keptText().isBlank() ? List.of() : path(settings.get(i).container());
            paths.add(path);
            if (!path.isEmpty()) {
                inside.merge(path.get(path.size() - 1), 1, Integer::sum);
            }
        }
        List<Container> open = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).keptText().isBlank()) {
                List<Container> path = paths.get(i);
                int common = common(open, path);
                close(open, common, taker);
                for (Container container : path.subList(common, path.size())) {
                    taker.open(container);
                    open.add(container);
                }
                Container innermost = path.isEmpty() ? null : path.get(path.size() - 1);
                Form form = innermost == null ? Form.FLOW : Form.of(innermost);
                taker.paragraph(paragraphs.get(i), settings.get(i), form, innermost != null && inside.get(innermost) == 1);
            }
        }
        close(open, 0, taker);
    }

    private static void close(List<Container> open, int down, Taker taker) {
        while (open.size() > down) {
            taker.close(open.remove(open.size() - 1));
        }
    }

    /** How many open containers go on; a heading or a caption holds one paragraph only. */
    private static int common(List<Container> open, List<Container> path) {
        int common = 0;
        while (common < open.size() && common < path.size() && open.get(common) == path.get(common)
                && !Form.of(open.get(common)).isOneParagraph()) {
            common++;
        }
        return common;
    }

    /** The containers around a paragraph that give the story its form, outermost first, each inside one that may hold it. */
    private List<Container> path(Container innermost) {
        around.clear();
        for (Container container = innermost; container != null; container = container.parent()) {
            if (Form.of(container) != Form.FLOW) {
                around.add(container);
            }
        }
        Collections.reverse(around);
        path.clear();
        Form inner = Form.FLOW;
        for (Container container : around) {
            Form form = Form.of(container);
            if (inner.isLast() || layout.contains(container) || path.size() >= DEEPEST) {
                continue;
            }
            while (!form.isPart() && !path.isEmpty() && !inner.mayHold(form)) {
                path.remove(path.size() - 1);
                inner = path.isEmpty() ? Form.FLOW : Form.of(path.get(path.size() - 1));
            }
            if (inner.mayHold(form)) {
                path.add(container);
                inner = form;
            }
        }
        while (!path.isEmpty() && !Form.of(path.get(path.size() - 1)).mayHold(Form.FLOW)) {
            path.remove(path.size() - 1);
        }
        return List.copyOf(path);
    }

    /** The lists and tables that only lay out the page. */
    private static Set<Container> layout(List<Setting> settings) {
        Set<Container> layout = new HashSet<>();
        Set<Container> tables = new HashSet<>();
        Set<Container> tablesWithNeighbours = new HashSet<>();
        Map<Container, Container> firstCells = new HashMap<>();
        Map<Container, Integer> counts = new HashMap<>();
        for (Setting setting : settings) {
            int weight = 1;
            Container section = null;
            Container cell = null;
            boolean neighbours = false;
            boolean inTable = false;
            for (Container container = setting.container(); container != null; container = container.parent()) {
                Form form = Form.of(container);
                switch (form) {
                    case HEADING -> weight = SECTION + 1;
                    case ROW -> {
                        Container first = cell == null ? null : firstCells.putIfAbsent(container, cell);
                        neighbours = first != null && first != cell;
                    }
                    case CELL -> cell = container;
                    case TABLE -> {
                        tables.add(container);
                        if (neighbours) {
                            tablesWithNeighbours.add(container);
                        }
                        if (inTable) {
                            layout.add(container);
                        }
                        inTable = true;
                        neighbours = false;
                        cell = null;
                    }
                    default -> { }
                }
                // The innermost item or cell is the paragraph's own, and its list or table the one that is judged by it.
                if (weight > 0 && section != null && (form == Form.LIST || form == Form.TABLE)) {
                    if (counts.merge(section, weight, Integer::sum) > SECTION) {
                        layout.add(container);
                    }
                    weight = 0;
                } else if (section == null && (form == Form.ITEM || form == Form.CELL)) {
                    section = container;
                }
            }
        }
        tables.removeAll(tablesWithNeighbours);
        layout.addAll(tables);
        return layout;
    }
}
