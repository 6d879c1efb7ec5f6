package io.multicloud.core.download;

import io.multicloud.core.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Where a file can be had. Whoever knows the address can have the file, so it is kept like a password.
 *
 * @param address the whole address
 * @param size size of the file in bytes, null when it is not known
 */
public record DownloadLink(Secret address, @Nullable Long size) {}
