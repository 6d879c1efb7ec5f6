package io.multicloud.aliyun.hybriddb.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The backup policy of a database: answer of {@code DescribeBackupPolicy}.
 *
 * @param requestId the request's id
 * @param instanceId id of the instance
 * @param dbName name of the database
 * @param enableBinlogBackup whether binary logs are backed up
 * @param backupRetentionPeriod days for which backups are kept
 * @param preferredBackupTime daily window in UTC, in the form {@code 15:00Z-16:00Z}
 * @param preferredBackupPeriod days of the week, joined by commas, or {@code None}
 */
@Value.Builder
public record DescribeBackupPolicyResponse(
        @Nullable String requestId,
        @Nullable String instanceId,
        @JsonProperty("DBName") @Nullable String dbName,
        @Nullable Boolean enableBinlogBackup,
        @Nullable Integer backupRetentionPeriod,
        @Nullable String preferredBackupTime,
        @Nullable String preferredBackupPeriod) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DescribeBackupPolicyResponseBuilder builder() {
        return new DescribeBackupPolicyResponseBuilder();
    }

    /**
     * Returns the days on which backups are made; no documented field, only easier to use.
     *
     * @return the days of preferredBackupPeriod; empty for {@code None}, for an absent value and for words that are no day
     */
    public Set<DayOfWeek> backupDays() {
        List<String> named = CommaTexts.parts(preferredBackupPeriod);
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        named.stream().anyMatch(name -> BackupDay.of(name).equals(BackupDay.on(day))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
