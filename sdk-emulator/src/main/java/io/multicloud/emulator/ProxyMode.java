package io.multicloud.emulator;

import java.time.Duration;

/**
 * What a {@link FaultProxy} does with the bytes of a connection. Counts begin when the connection gets the mode. Use the
 * methods that make modes: more components may come.
 *
 * @param kind what the proxy does
 * @param bytes after how many bytes it does so, or 0 where no bytes are counted
 * @param time for how long it holds answers back, or zero
 */
public record ProxyMode(Kind kind, int bytes, Duration time) {

    /** What the proxy does. */
    public enum Kind {
        /** It forwards everything. */
        PASS,
        /** It resets the connection after so many bytes of the request. */
        RESET_REQUEST,
        /** It resets the connection after so many bytes of the answer. */
        RESET_ANSWER,
        /** It forwards nothing and stays silent. */
        BLACK_HOLE,
        /** It ends its output after so many bytes of the answer and keeps on listening. */
        HALF_CLOSE,
        /** It holds answers back for a while. */
        DELAY
    }

    /**
     * Forwards everything.
     *
     * @return the mode
     */
    public static ProxyMode pass() {
        return new ProxyMode(Kind.PASS, 0, Duration.ZERO);
    }

    /**
     * Forwards so many bytes of the request, then resets the connection (TCP RST). With 0 the first byte of a request
     * ends the connection and the server sees nothing of it; with less than the length of a request the server never
     * sees all of it.
     *
     * @param bytes how many bytes from the client are forwarded
     * @return the mode
     * @throws IllegalArgumentException if the number is negative
     */
    public static ProxyMode resetAfterRequestBytes(int bytes) {
        return new ProxyMode(Kind.RESET_REQUEST, notNegative(bytes), Duration.ZERO);
    }

    /**
     * Resets the connection (TCP RST) when the first byte of an answer comes from the server: the request has been
     * processed, and the client learns nothing.
     *
     * @return the mode
     */
    public static ProxyMode resetAfterRequest() {
        return resetAfterAnswerBytes(0);
    }

    /**
     * Forwards so many bytes of the answer, then resets the connection (TCP RST). The client's system may discard bytes
     * that it has received but not yet handed over.
     *
     * @param bytes how many bytes from the server are forwarded
     * @return the mode
     * @throws IllegalArgumentException if the number is negative
     */
    public static ProxyMode resetAfterAnswerBytes(int bytes) {
        return new ProxyMode(Kind.RESET_ANSWER, notNegative(bytes), Duration.ZERO);
    }

    /**
     * Accepts connections and requests and never answers; the server sees nothing.
     *
     * @return the mode
     */
    public static ProxyMode blackHole() {
        return new ProxyMode(Kind.BLACK_HOLE, 0, Duration.ZERO);
    }

    /**
     * Forwards so many bytes of the answer and then ends the output (TCP FIN), while it goes on to take what the client
     * sends.
     *
     * @param bytes how many bytes from the server are forwarded
     * @return the mode
     * @throws IllegalArgumentException if the number is negative
     */
    public static ProxyMode halfCloseAfter(int bytes) {
        return new ProxyMode(Kind.HALF_CLOSE, notNegative(bytes), Duration.ZERO);
    }

    /**
     * Holds every piece of an answer back for a while; requests reach the server at once.
     *
     * @param time for how long
     * @return the mode
     * @throws IllegalArgumentException if the time is negative
     */
    public static ProxyMode delay(Duration time) {
        return new ProxyMode(Kind.DELAY, 0, Texts.requireNotNegative("time", time));
    }

    private static int notNegative(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be negative");
        }
        return bytes;
    }
}
