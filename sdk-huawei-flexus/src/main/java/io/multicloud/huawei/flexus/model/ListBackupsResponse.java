package io.multicloud.huawei.flexus.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A page of backups: answer of {@code ListBackups}.
 *
 * @param backups the backups of this page
 * @param totalCount number of backups that match, over all pages
 */
@Value.Builder
public record ListBackupsResponse(
        List<Backup> backups, @Nullable Integer totalCount) {

    /** Takes copies of the lists. */
    public ListBackupsResponse {
        backups = Lists.copy(backups);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListBackupsResponseBuilder builder() {
        return new ListBackupsResponseBuilder();
    }
}
