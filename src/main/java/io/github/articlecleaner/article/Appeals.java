package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.List;

/** Finds the appeals of an article: the boxes that hold them. */
final class Appeals {

    private final Page page;
    private final List<Paragraph> paragraphs;
    private final List<Verdict> verdicts;
    /** The first and the last paragraph of the story; behind the end and before the beginning where there is none. */
    private final int first;
    private final int last;

    Appeals(Page page, List<Paragraph> paragraphs, List<Verdict> verdicts) {
        this.page = page;
        this.paragraphs = paragraphs;
        this.verdicts = verdicts;
        int begin = paragraphs.size();
        int end = -1;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.kept() && paragraph.kind() == Kind.BODY) {
                begin = Math.min(begin, paragraph.index());
                end = paragraph.index();
            }
        }
        first = begin;
        last = end;
    }

    /** All of them, in page order. */
    List<Appeal> find() {
        List<Appeal> appeals = new ArrayList<>();
        int start = 0;
        while (start < paragraphs.size()) {
            int end = end(start);
            if (paragraphs.get(start).kind().isAppeal()) {
                appeals.add(appeal(start, end));
            }
            start = end;
        }
        return List.copyOf(appeals);
    }

    /** The paragraph behind the last of the box that begins at one, which may be alone. */
    private int end(int start) {
        int box = verdicts.get(start).box();
        int end = start + 1;
        while (end < paragraphs.size() && box >= 0 && verdicts.get(end).box() == box) {
            end++;
        }
        return end;
    }

    private Appeal appeal(int start, int end) {
        List<Paragraph> of = paragraphs.subList(start, end);
        double surest = of.stream().mapToDouble(Paragraph::probability).max().orElse(0);
        Ask ask = Ask.parse(page.sources().subList(start, end), page.base(), page.metadata().language());
        return new Appeal(of.get(0).kind(), of, ask, position(start), surest);
    }

    private Position position(int start) {
        if (last < 0) {
            return Position.ALONE;
        }
        return start < first ? Position.LEAD : start > last ? Position.END : Position.BETWEEN;
    }
}
