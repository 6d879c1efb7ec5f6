package io.multicloud.capitalonline.mysql.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says where a backup can be downloaded: answer of {@code DownloadBackup}.
 *
 * @param code {@code Success}
 * @param message the outcome in words, in English or Chinese; not for programs
 * @param data the backup, never null
 * @param taskId empty in the documents; no job begins that could be followed
 */
@Value.Builder
public record DownloadBackupResponse(
        String code,
        @Nullable String message,
        BackupFile data,
        @Nullable String taskId) {

    /** Puts an empty value in the place of absent data. */
    public DownloadBackupResponse {
        data = data == null ? BackupFile.builder().build() : data;
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DownloadBackupResponseBuilder builder() {
        return new DownloadBackupResponseBuilder();
    }
}
