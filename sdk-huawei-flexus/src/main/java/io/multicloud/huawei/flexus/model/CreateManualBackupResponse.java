package io.multicloud.huawei.flexus.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The backup that has begun: answer of {@code CreateManualBackup}.
 *
 * @param backup the backup, now {@code BUILDING}
 */
@Value.Builder
public record CreateManualBackupResponse(@Nullable Backup backup) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateManualBackupResponseBuilder builder() {
        return new CreateManualBackupResponseBuilder();
    }
}
