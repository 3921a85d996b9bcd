package io.github.articlecleaner.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the command line in a JVM of its own. */
final class Jvm {

    private Jvm() {}

    /** Starts a command; what it says goes to a file. */
    static Process start(Path said, String... arguments) throws IOException {
        List<String> command = command();
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    /** What a shell would be told to run, without arguments. */
    static List<String> command() {
        String classPath = String.join(File.pathSeparator, Path.of("target/classes").toAbsolutePath().toString(), System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
        return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath, Main.class.getName()));
    }
}
