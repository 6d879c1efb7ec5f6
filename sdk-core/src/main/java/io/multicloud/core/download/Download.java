package io.multicloud.core.download;

import io.multicloud.core.spi.CallRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Fetches a file that a service hands out by a link, by plain unsigned GET through the client's proxy, TLS trust and
 * timeouts. The link is asked for when it is needed, once more when it is refused, and shown nowhere. Immutable; methods
 * that set something return a changed copy.
 *
 * <pre>{@code
 * mysql.backupDownload(uuid, backupId).onProgress(System.out::println).to(Path.of("orders.xbstream"));
 * }</pre>
 *
 * <p>What has arrived stands in a file beside the target, whose name ends with {@code .part}; the target itself appears
 * only when all is there and has the promised size. A connection that breaks is opened again up to five times in a row
 * without a byte, and goes on where it ended where the server can do that; so does another {@link #to} after a failure,
 * in another process too. Whether the bytes are the right ones only their number tells.
 *
 * <p>The client's attempt timeout is the longest silence; there is no limit to the whole.
 */
public final class Download {

    private final CallRuntime runtime;
    private final String id;
    private final Supplier<DownloadLink> link;
    private final Consumer<? super DownloadProgress> listener;

    private Download(
            CallRuntime runtime, String id, Supplier<DownloadLink> link, Consumer<? super DownloadProgress> listener) {
        this.runtime = runtime;
        this.id = id;
        this.link = link;
        this.listener = listener;
    }

    /**
     * Makes a download; clients do.
     *
     * @param runtime opens connections
     * @param id what is downloaded; a part of a file of another id is never gone on with
     * @param link asks for the link
     * @return the download
     */
    public static Download of(CallRuntime runtime, String id, Supplier<DownloadLink> link) {
        Objects.requireNonNull(runtime, "runtime");
        Objects.requireNonNull(id, "id");
        return new Download(runtime, id, Objects.requireNonNull(link, "link"), progress -> {});
    }

    /**
     * Sets who hears how far it is: at the beginning, and after each piece of up to 64 KiB.
     *
     * @param newListener called on the thread of the download; what it throws ends the download
     * @return a changed copy
     */
    public Download onProgress(Consumer<? super DownloadProgress> newListener) {
        return new Download(runtime, id, link, Objects.requireNonNull(newListener, "onProgress"));
    }

    /**
     * Downloads on the calling thread.
     *
     * @param target the file to make, in a folder that is there; a file of that name is not replaced
     * @return the target
     * @throws UncheckedIOException when the file cannot be written, or is there
     * @throws io.multicloud.core.error.TransportException when the connection fails for good, the link is refused, or the
     *     size is not the promised one; the message names the id and never the link
     * @throws io.multicloud.core.error.MulticloudException when the service gives no link
     */
    public Path to(Path target) {
        try {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            PartFile part = PartFile.of(target, id);
            new Transfer(runtime, id, link, listener, part).run();
            part.finish(target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
