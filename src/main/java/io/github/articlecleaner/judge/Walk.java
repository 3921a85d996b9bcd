package io.github.articlecleaner.judge;

/** A walk through a page, one way or the other: how far back the last story and the last appeal were at each paragraph, and how much of story is still heard. */
final class Walk {

    /** A paragraph this probably an appeal is a sure one; this probably story, and of so many words, is the story itself. */
    private static final double SURE_APPEAL = 0.5;

    private static final double SURE_STORY = 0.9;
    private static final int PROSE = 12;

    /** What is further away than this is out of sight. */
    private static final int SIGHT = 30;

    /** How much of a high score can still be heard one paragraph further. */
    private static final double ECHO = 0.97;

    private final int[] sinceStory;
    private final int[] sinceAppeal;
    private final float[] echo;

    /**
     * Walks.
     *
     * @param story how probably each paragraph is story
     * @param appeal how probably it is an appeal
     * @param length its length in words
     * @param from the paragraph with which to begin
     * @param step 1 to walk down, -1 to walk up
     */
    Walk(float[] story, double[] appeal, float[] length, int from, int step) {
        sinceStory = new int[story.length];
        sinceAppeal = new int[story.length];
        echo = new float[story.length];
        int toStory = SIGHT;
        int toAppeal = SIGHT;
        double heard = 0;
        for (int i = from; i >= 0 && i < story.length; i += step) {
            sinceStory[i] = toStory;
            sinceAppeal[i] = toAppeal;
            echo[i] = (float) heard;
            toStory = story[i] >= SURE_STORY && length[i] >= PROSE ? 1 : Math.min(SIGHT, toStory + 1);
            toAppeal = appeal[i] >= SURE_APPEAL ? 1 : Math.min(SIGHT, toAppeal + 1);
            heard = Math.max(heard * ECHO, story[i]);
        }
    }

    /** How many paragraphs back the last one was that is surely story; 30 where it is out of sight. */
    int sinceStory(int i) {
        return sinceStory[i];
    }

    /** How many paragraphs back the last sure appeal was; 30 where it is out of sight. */
    int sinceAppeal(int i) {
        return sinceAppeal[i];
    }

    /** The highest probability of story on the way, less by some for each paragraph since. */
    float echo(int i) {
        return echo[i];
    }
}
