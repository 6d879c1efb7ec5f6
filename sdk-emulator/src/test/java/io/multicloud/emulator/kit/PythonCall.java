package io.multicloud.emulator.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A call that Python's standard library signs and sends. */
public record PythonCall(int status, String body) {

    private static final String PYTHON = "python3";
    private static final String SCRIPT = "/io/multicloud/emulator/capitalonline_call.py";

    public static boolean isPossible() {
        try {
            Process process = new ProcessBuilder(PYTHON, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return end(process) == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    public static PythonCall of(
            String method, String address, String action, String json, String keyId, String secret) {
        try {
            ProcessBuilder builder = new ProcessBuilder(PYTHON, "-c", script(), method, address, action);
            builder.environment().put("ACCESS_KEY_ID", keyId);
            builder.environment().put("SECRET_ACCESS_KEY", secret);
            Process process = builder.redirectError(Redirect.INHERIT).start();
            try (OutputStream input = process.getOutputStream()) {
                input.write(json.getBytes(StandardCharsets.UTF_8));
            }
            String output;
            try (InputStream printed = process.getInputStream()) {
                output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (end(process) != 0) {
                throw new AssertionError("the script failed: " + output);
            }
            int line = output.indexOf('\n');
            return new PythonCall(Integer.parseInt(output.substring(0, line)), output.substring(line + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    private static String script() throws IOException {
        try (InputStream file = PythonCall.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(file, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int end(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("python3 does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
