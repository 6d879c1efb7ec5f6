package io.multicloud.emulator.internal.proxy;

import io.multicloud.emulator.ProxyMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection: a socket to the client, one to the server, and a thread for each direction. */
final class Relay {

    private static final int BUFFER = 16 * 1024;

    private final Socket client;
    private final Socket server;
    private final Supplier<ProxyMode> modes;
    private final Supplier<@Nullable Clock> dates;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger directions = new AtomicInteger(2);

    Relay(Socket client, Socket server, Supplier<ProxyMode> modes, Supplier<@Nullable Clock> dates) {
        this.client = client;
        this.server = server;
        this.modes = modes;
        this.dates = dates;
    }

    /** Runs until the client ends its output or the connection ends. */
    void forwardRequests() {
        forward(() -> {
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            Tally tally = new Tally(modes);
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                ProxyMode mode = tally.mode();
                switch (mode.kind()) {
                    case BLACK_HOLE -> {}
                    case RESET_REQUEST -> {
                        out.write(buffer, 0, tally.within(mode.bytes(), read));
                        resetIf(tally.isReached(mode.bytes()));
                    }
                    case PASS, RESET_ANSWER, HALF_CLOSE, DELAY -> out.write(buffer, 0, read);
                }
            }
            server.shutdownOutput();
        });
    }

    /** Runs until the server ends its output or the connection ends. */
    void forwardAnswers() {
        forward(() -> {
            InputStream in = server.getInputStream();
            OutputStream out = client.getOutputStream();
            Tally tally = new Tally(modes);
            DateOverwriter overwriter = new DateOverwriter();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                ProxyMode mode = tally.mode();
                Clock clock = dates.get();
                if (clock != null) {
                    overwriter.overwrite(buffer, read, clock.instant());
                }
                switch (mode.kind()) {
                    case BLACK_HOLE -> {}
                    case RESET_ANSWER -> {
                        out.write(buffer, 0, tally.within(mode.bytes(), read));
                        resetIf(tally.isReached(mode.bytes()));
                    }
                    case HALF_CLOSE -> finishAfter(tally.within(mode.bytes(), read), buffer, out, tally, mode);
                    case DELAY -> {
                        await(mode);
                        out.write(buffer, 0, read);
                    }
                    case PASS, RESET_REQUEST -> out.write(buffer, 0, read);
                }
            }
            finish();
        });
    }

    boolean hasEnded() {
        return ended.getCount() == 0;
    }

    void close() {
        ended.countDown();
        closeQuietly(client);
        closeQuietly(server);
    }

    private void finishAfter(int bytes, byte[] buffer, OutputStream out, Tally tally, ProxyMode mode)
            throws IOException {
        if (bytes > 0) {
            out.write(buffer, 0, bytes);
        }
        if (tally.isReached(mode.bytes())) {
            finish();
        }
    }

    private void finish() throws IOException {
        if (!client.isOutputShutdown()) {
            client.shutdownOutput();
        }
    }

    /** With a linger time of zero the system discards what is unsent and sends a reset. */
    private void resetIf(boolean due) throws IOException {
        if (due) {
            client.setSoLinger(true, 0);
            close();
        }
    }

    private void await(ProxyMode mode) throws IOException {
        try {
            if (ended.await(mode.time().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("closed", e);
        }
    }

    @FunctionalInterface
    private interface Direction {
        void run() throws IOException;
    }

    /** A connection that breaks in one direction has ended; one that is finished has until the other is, too. */
    private void forward(Direction direction) {
        try {
            direction.run();
            if (directions.decrementAndGet() == 0) {
                close();
            }
        } catch (IOException broken) {
            close();
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed all the same.
        }
    }
}
