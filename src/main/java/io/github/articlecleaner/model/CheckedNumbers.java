package io.github.articlecleaner.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import opennlp.tools.ml.model.DataReader;

/** The numbers of a model's file for OpenNLP, which makes room for as many things as a file claims: no file has more things than bytes. */
final class CheckedNumbers implements DataReader {

    private final DataInputStream in;

    CheckedNumbers(byte[] file) {
        this.in = new DataInputStream(new ByteArrayInputStream(file));
    }

    @Override
    public int readInt() throws IOException {
        int left = in.available();
        int number = in.readInt();
        if (number < 0 || number > left) {
            throw new IOException("a count of at most " + left + " was expected, found " + number);
        }
        return number;
    }

    @Override
    public double readDouble() throws IOException {
        double number = in.readDouble();
        if (!Double.isFinite(number)) {
            throw new IOException("a number was expected, found " + number);
        }
        return number;
    }

    @Override
    public String readUTF() throws IOException {
        return in.readUTF();
    }
}
