package io.multicloud.emulator.kit;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A call on a bare socket, to a path that no cloud serves. */
public final class RawCall implements AutoCloseable {

    private final Socket socket;

    public RawCall(URI endpoint) {
        try {
            socket = new Socket(endpoint.getHost(), endpoint.getPort());
            socket.setSoTimeout(20_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    public RawCall timeout(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        return this;
    }

    public RawCall send() {
        return write("GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    public RawCall sendKeptAlive() {
        return write("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    public String readAll() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Reads a whole small answer. */
    public String readSome() throws IOException {
        StringBuilder text = new StringBuilder();
        while (!text.toString().endsWith("path.")) {
            int read = socket.getInputStream().read();
            if (read < 0) {
                throw new EOFException("after: " + text);
            }
            text.append((char) read);
        }
        return text.toString();
    }

    /** What came before the end, whether that was orderly or not. */
    public String readAllOrFailure() {
        try {
            return readAll();
        } catch (UncheckedIOException broken) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private RawCall write(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
