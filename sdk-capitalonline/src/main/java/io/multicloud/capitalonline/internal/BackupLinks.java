package io.multicloud.capitalonline.internal;

import io.multicloud.core.Secret;
import io.multicloud.core.download.DownloadLink;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a backup can be had, if it can. */
public final class BackupLinks {

    private BackupLinks() {}

    /** Makes a link of what the service said. */
    public static DownloadLink of(@Nullable Secret address, @Nullable Long size, String backupId) {
        if (address == null || address.reveal().isBlank()) {
            throw new InvalidRequestException(
                    "The download of " + backupId,
                    List.of(new Violation(
                            "backupId", "has no such address, or none yet: wait for its state finished")));
        }
        return new DownloadLink(address, size);
    }
}
