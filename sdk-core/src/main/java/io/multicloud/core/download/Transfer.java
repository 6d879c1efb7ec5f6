package io.multicloud.core.download;

import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.spi.CallRuntime;
import io.multicloud.core.spi.FilePart;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of a download: opens connections until all is there, or nothing comes any more. */
final class Transfer {

    /** So many connections in a row may bring nothing. */
    private static final int FRUITLESS = 5;

    private static final int PIECE = 64 * 1024;

    private final CallRuntime runtime;
    private final String id;
    private final Supplier<DownloadLink> links;
    private final Consumer<? super DownloadProgress> listener;
    private final PartFile part;
    private DownloadLink link;
    private boolean renewed;
    private int fruitless;
    private @Nullable String lost;
    private @Nullable String validator;
    private @Nullable Long total;

    Transfer(
            CallRuntime runtime,
            String id,
            Supplier<DownloadLink> links,
            Consumer<? super DownloadProgress> listener,
            PartFile part) {
        this.runtime = runtime;
        this.id = id;
        this.links = links;
        this.listener = listener;
        this.part = part;
        this.link = links.get();
        this.total = link.size();
    }

    void run() throws IOException {
        if (isLongerThanPromised()) {
            part.clear();
        }
        tell();
        while (!isComplete()) {
            long before = part.size();
            if (connect(before)) {
                return;
            }
            if (isLongerThanPromised()) {
                throw wrongSize(part.size());
            }
            count(part.size() > before);
        }
    }

    private void count(boolean progress) {
        if (progress) {
            fruitless = 0;
            renewed = false;
        } else if (++fruitless >= FRUITLESS) {
            throw failure(
                    Reason.CONNECTION_LOST,
                    FRUITLESS + " connections in a row brought nothing" + (lost == null ? "" : " (" + lost + ")"));
        }
        pause();
    }

    private boolean isComplete() throws IOException {
        return total != null && part.size() == total;
    }

    private boolean isLongerThanPromised() throws IOException {
        return total != null && part.size() > total;
    }

    /** Reads what one connection brings: true when that was the end of the file. */
    private boolean connect(long from) throws IOException {
        FilePart opened;
        try {
            opened = runtime.open(link.address(), from, validator);
        } catch (IOException e) {
            lost = e.getClass().getSimpleName();
            interrupted();
            return false;
        }
        try (opened) {
            return switch (Answered.by(opened, from)) {
                case REST -> copy(opened);
                case WHOLE -> {
                    part.clear();
                    yield copy(opened);
                }
                case NOTHING_LEFT -> total == null;
                case UNFIT -> {
                    part.clear();
                    yield false;
                }
                case REFUSED -> renew(opened.status());
                case BUSY -> false;
            };
        }
    }

    private boolean copy(FilePart opened) throws IOException {
        validator = opened.header("ETag");
        Long there = Answered.total(opened);
        if (total == null) {
            total = there;
        } else if (there != null && !there.equals(total)) {
            throw wrongSize(there);
        }
        if (receive(opened)) {
            return isEnd(opened);
        }
        interrupted();
        return false;
    }

    /** Writes what comes: true when it ended as it should, false when the connection broke. */
    private boolean receive(FilePart opened) throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = part.append()) {
            int n = read(opened, piece);
            while (n >= 0) {
                out.write(piece, 0, n);
                tell();
                n = read(opened, piece);
            }
            return n == Answered.END;
        }
    }

    // Without a known size the end of the stream is the end of the file; a stream that is closed early need not show.
    private boolean isEnd(FilePart opened) throws IOException {
        if (total != null && part.size() < total && "chunked".equalsIgnoreCase(opened.header("Transfer-Encoding"))) {
            throw wrongSize(part.size());
        }
        return total == null;
    }

    // What cannot be read is no failure of the file that is written.
    private int read(FilePart opened, byte[] piece) {
        try {
            return opened.content().read(piece);
        } catch (IOException e) {
            lost = e.getClass().getSimpleName();
            return Answered.LOST;
        }
    }

    private boolean renew(int status) {
        if (renewed) {
            throw new TransportException(
                    "The download of " + id + " was refused with HTTP " + status + ", with a new link too",
                    Reason.UNREADABLE_ANSWER,
                    Outcome.REFUSED,
                    null);
        }
        renewed = true;
        link = links.get();
        return false;
    }

    // Whatever is there is of another file.
    private TransportException wrongSize(long size) throws IOException {
        part.clear();
        return failure(Reason.UNREADABLE_ANSWER, "it has " + size + " bytes, but " + total + " were promised");
    }

    private void tell() throws IOException {
        listener.accept(new DownloadProgress(part.size(), total));
    }

    private void pause() {
        try {
            runtime.timekeeper().pause(Duration.ofMillis(100L << fruitless));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            interrupted();
        }
    }

    private void interrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw failure(Reason.INTERRUPTED, "the calling thread was interrupted");
        }
    }

    private TransportException failure(Reason reason, String why) {
        return new TransportException("The download of " + id + " failed: " + why, reason, Outcome.UNKNOWN, null);
    }
}
