package io.github.articlecleaner.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import opennlp.tools.ml.model.DataReader;

/** The numbers of a model's file for OpenNLP, which makes room for as many things as a file claims: no file has more things than bytes. */
final class CheckedNumbers implements DataReader {

    /** Things without a name take little in the file and much in memory. No table of ours comes near. */
    private static final int MOST_THINGS = 1 << 20;

    /** Weights are logarithms of odds. Where one is so large, nothing else counts; sums of larger ones are no numbers in the end. */
    private static final int MOST_WEIGHT = 1_000_000;

    private final DataInputStream in;

    CheckedNumbers(byte[] file) {
        this.in = new DataInputStream(new ByteArrayInputStream(file));
    }

    @Override
    public int readInt() throws IOException {
        int number = in.readInt();
        int most = Math.min(MOST_THINGS, in.available());
        if (number < 0 || number > most) {
            throw new IOException("a count of at most " + most + " was expected, found " + number);
        }
        return number;
    }

    @Override
    public double readDouble() throws IOException {
        double number = in.readDouble();
        if (!(Math.abs(number) <= MOST_WEIGHT)) {
            throw new IOException("a number between " + -MOST_WEIGHT + " and " + MOST_WEIGHT + " was expected, found " + number);
        }
        return number;
    }

    @Override
    public String readUTF() throws IOException {
        return in.readUTF();
    }
}
