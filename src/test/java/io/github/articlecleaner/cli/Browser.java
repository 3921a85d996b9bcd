package io.github.articlecleaner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, driven by WebDriver over this machine's own address. */
final class Browser implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");

    private final Process driver;
    private final String session;

    private Browser(Process driver, String session) {
        this.driver = driver;
        this.session = session;
    }

    /** Whether both programs are on this machine. */
    static boolean isInstalled() {
        return find("chromedriver").isPresent() && find("chromium").isPresent();
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }

    static Browser start() throws IOException {
        Process driver = new ProcessBuilder(find("chromedriver").orElseThrow().toString(), "--port=0").redirectErrorStream(true).start();
        BufferedReader said = driver.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                String address = "http://127.0.0.1:" + port.group(1) + "/session";
                Thread rest = new Thread(() -> drain(said));
                rest.setDaemon(true);
                rest.start();
                return new Browser(driver, address + "/" + field(send("POST", address, capabilities()), "sessionId"));
            }
        }
        throw new IOException("chromedriver did not say its port");
    }

    private static void drain(BufferedReader said) {
        try {
            while (said.readLine() != null) {
                // A full pipe would stop the driver.
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    private static String capabilities() {
        return "{\"capabilities\":{\"alwaysMatch\":{\"goog:loggingPrefs\":{\"browser\":\"ALL\"},\"goog:chromeOptions\":{\"binary\":" + text(find("chromium").orElseThrow().toString())
                + ",\"args\":[\"--headless\",\"--no-sandbox\",\"--disable-gpu\",\"--disable-quic\",\"--no-first-run\",\"--disable-background-networking\","
                + "\"--disable-component-update\",\"--disable-sync\",\"--hide-scrollbars\",\"--disable-dev-shm-usage\"]}}}}";
    }

    void open(Path file) throws IOException {
        send("POST", session + "/url", "{\"url\":" + text(file.toUri().toString()) + "}");
    }

    /** Runs a function body in the page and gives the text that it returns. */
    String run(String script) throws IOException {
        return field(send("POST", session + "/execute/sync", "{\"script\":" + text("return String((() => {" + script + "})())") + ",\"args\":[]}"), "value");
    }

    void size(int width, int height) throws IOException {
        command("Emulation.setDeviceMetricsOverride", "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    /** Emulates what a reader's system says: a medium, and a feature such as {@code prefers-color-scheme} with its value. */
    void media(String medium, String feature, String value) throws IOException {
        command("Emulation.setEmulatedMedia", "{\"media\":" + text(medium) + ",\"features\":[{\"name\":" + text(feature) + ",\"value\":" + text(value) + "}]}");
    }

    private void command(String name, String parameters) throws IOException {
        send("POST", session + "/goog/cdp/execute", "{\"cmd\":" + text(name) + ",\"params\":" + parameters + "}");
    }

    /** Presses keys, one after the other, as WebDriver numbers those without a letter. */
    void press(String keys) throws IOException {
        StringBuilder actions = new StringBuilder();
        keys.codePoints().forEach(key -> {
            for (String direction : List.of("keyDown", "keyUp")) {
                actions.append(actions.isEmpty() ? "" : ",").append("{\"type\":\"").append(direction).append("\",\"value\":").append(text(Character.toString(key))).append('}');
            }
        });
        send("POST", session + "/actions", "{\"actions\":[{\"type\":\"key\",\"id\":\"k\",\"actions\":[" + actions + "]}]}");
    }

    /** Moves the mouse over a place of the window. */
    void hover(int x, int y) throws IOException {
        send("POST", session + "/actions", "{\"actions\":[{\"type\":\"pointer\",\"id\":\"m\",\"actions\":[" + move(x, y) + "]}]}");
    }

    /** Taps a place of the window with a finger. */
    void tap(int x, int y) throws IOException {
        send("POST", session + "/actions", "{\"actions\":[{\"type\":\"pointer\",\"id\":\"f\",\"parameters\":{\"pointerType\":\"touch\"},\"actions\":[" + move(x, y)
                + ",{\"type\":\"pointerDown\",\"button\":0},{\"type\":\"pause\",\"duration\":50},{\"type\":\"pointerUp\",\"button\":0}]}]}");
    }

    private static String move(int x, int y) {
        return "{\"type\":\"pointerMove\",\"duration\":0,\"x\":" + x + ",\"y\":" + y + "}";
    }

    void screenshot(Path png) throws IOException {
        Files.write(png, Base64.getDecoder().decode(field(send("GET", session + "/screenshot", null), "value")));
    }

    /** What the browser complained of, such as things that the page's policy refused. */
    String complaints() throws IOException {
        return send("POST", session + "/se/log", "{\"type\":\"browser\"}");
    }

    private static String send(String method, String address, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setReadTimeout(60_000);
        if (body != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        boolean fine = connection.getResponseCode() < 400;
        try (InputStream in = fine ? connection.getInputStream() : connection.getErrorStream()) {
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!fine) {
                throw new IOException(method + " " + address + ": " + answer);
            }
            return answer;
        }
    }

    private static String field(String json, String name) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals(name) && parser.nextToken() == JsonToken.VALUE_STRING) {
                    return parser.getText();
                }
            }
        }
        throw new IOException("no " + name + " in " + json);
    }

    private static String text(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    @Override
    public void close() throws IOException {
        try {
            send("DELETE", session, null);
        } finally {
            driver.destroy();
            try {
                driver.waitFor(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
