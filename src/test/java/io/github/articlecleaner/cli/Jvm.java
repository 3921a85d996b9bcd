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
    static Process start(Path said, List<String> environment, String... arguments) throws IOException {
        String classPath = String.join(File.pathSeparator, Path.of("target/classes").toAbsolutePath().toString(), System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
        List<String> command = new ArrayList<>();
        command.add("env");
        command.addAll(environment);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath, Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }
}
