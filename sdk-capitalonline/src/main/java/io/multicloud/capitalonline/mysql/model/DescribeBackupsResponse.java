package io.multicloud.capitalonline.mysql.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Lists the backups of an instance: answer of {@code DescribeBackups}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the backups; there is no paging
 */
@Value.Builder
public record DescribeBackupsResponse(String code, @Nullable String message, List<Backup> data) {

    /** Takes a copy of the list. */
    public DescribeBackupsResponse {
        data = Lists.copy(data);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeBackupsResponseBuilder builder() {
        return new DescribeBackupsResponseBuilder();
    }
}
