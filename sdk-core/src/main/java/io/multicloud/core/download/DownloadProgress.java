package io.multicloud.core.download;

import org.jspecify.annotations.Nullable;

/**
 * How far a download is.
 *
 * @param received bytes that are there, those of earlier tries included
 * @param total size of the file in bytes, null when it is not known
 */
public record DownloadProgress(long received, @Nullable Long total) {

    /** Says it in a line: {@code 4096 of 8192 bytes}. */
    @Override
    public String toString() {
        return total == null ? received + " bytes" : received + " of " + total + " bytes";
    }
}
