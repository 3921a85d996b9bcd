package io.github.articlecleaner.score;

import java.util.Arrays;

/** The stems of a page's paragraphs, numbered from 0 in the order in which they come, each once a paragraph. */
final class Stems {

    /** A page whose words were made to want one place of the table has some of them left out, instead of time. */
    private static final int MOST_BESIDE = 32;

    private static final int LEFT_OUT = -1;

    private final int[] stems;
    /** Where each stem's number lies, counted from 1; 0 where there is none. */
    private final int[] table;
    private int count;
    /** The numbers of all paragraphs behind one another. */
    private final int[] numbers;
    private final int[] start;

    Stems(Wording[] wordings) {
        int all = 0;
        for (Wording wording : wordings) {
            all += wording.stems.length;
        }
        stems = new int[all];
        table = new int[Integer.highestOneBit(Math.max(1, all)) * 4];
        numbers = new int[all];
        start = new int[wordings.length + 1];
        int[] lastIn = new int[all];
        Arrays.fill(lastIn, LEFT_OUT);
        int filled = 0;
        for (int i = 0; i < wordings.length; i++) {
            start[i] = filled;
            for (int stem : wordings[i].stems) {
                int number = number(stem, true);
                if (number != LEFT_OUT && lastIn[number] != i) {
                    lastIn[number] = i;
                    numbers[filled++] = number;
                }
            }
        }
        start[wordings.length] = filled;
    }

    /** How many distinct stems there are. */
    int count() {
        return count;
    }

    /** How many of them a paragraph has. */
    int count(int paragraph) {
        return start[paragraph + 1] - start[paragraph];
    }

    /** The number of one of a paragraph's stems. */
    int number(int paragraph, int which) {
        return numbers[start[paragraph] + which];
    }

    /** Which of the stems are among some. */
    boolean[] among(int[] some) {
        boolean[] are = new boolean[count];
        for (int stem : some) {
            int number = number(stem, false);
            if (number != LEFT_OUT) {
                are[number] = true;
            }
        }
        return are;
    }

    private int number(int stem, boolean added) {
        int mask = table.length - 1;
        int slot = stem & mask;
        for (int beside = 0; beside < MOST_BESIDE; beside++) {
            int number = table[slot] - 1;
            if (number < 0) {
                return added ? add(stem, slot) : LEFT_OUT;
            }
            if (stems[number] == stem) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        return LEFT_OUT;
    }

    private int add(int stem, int slot) {
        stems[count] = stem;
        table[slot] = ++count;
        return count - 1;
    }
}
