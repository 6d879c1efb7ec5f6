/**
 * Files that a service hands out by a link.
 *
 * <h2>Where to begin</h2>
 *
 * <p>{@link io.multicloud.core.download.Download} is what methods such as {@code backupDownload} return.
 *
 * <pre>{@code
 * Path file = mysql.backupDownload(instanceUuid, backupId)
 *         .onProgress(System.out::println) // 4096 of 8192 bytes
 *         .to(Path.of("orders.xbstream"));
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>Everything is immutable and may be shared between threads. A download runs on the thread that calls {@code to}.
 *   <li>Sizes are in bytes.
 *   <li>A file appears under its name only when all of it is there. What was received before a failure is kept beside
 *       it, and the next try goes on from there.
 *   <li>A link is a {@link io.multicloud.core.Secret}: whoever knows it can have the file. It stands in no message and
 *       no log.
 *   <li>A file that cannot be written is an {@link java.io.UncheckedIOException}, all else a
 *       {@link io.multicloud.core.error.MulticloudException}.
 * </ul>
 *
 * <p>{@link io.multicloud.core.download.DownloadLink} is for downloads of your own, by
 * {@link io.multicloud.core.ServiceClient#download}.
 */
@NullMarked
package io.multicloud.core.download;

import org.jspecify.annotations.NullMarked;
