package io.multicloud.huawei.flexus.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new instance with the data of a backup or of a point in time: action {@code CreateRestoreInstance}. It
 * gets the engine and version of its source, and is put into the VPC {@code vpc-default-smb}.
 *
 * @param name its name: 4 to 64 letters, digits, Chinese characters, {@code -}, {@code _} and {@code .}, beginning
 *     with a letter or Chinese character, at most 64 bytes in UTF-8; required
 * @param password password of {@code root}: 8 to 32 characters, at least three of upper-case letters, lower-case
 *     letters, digits and special characters
 * @param flavorRef its flavor, for example {@code rds.mysql.y1.large.2}; required
 * @param volume its disk, at least as large as that of its source; required
 * @param availabilityZone id of the zone, or one per node, separated by commas; required
 * @param restorePoint what to restore; required
 * @param ha how primary and standby belong together; only for a pair, whose flavor ends in {@code .ha}
 * @param port port of the database: 1024 to 65535, save 12017 and 33071; 3306 when absent
 * @param backupStrategy its automatic backups; 02:00-03:00 UTC and 7 days when absent
 * @param region id of the region; that of its source when absent
 * @param chargeInfo its subscription; required
 * @param timeZone time zone of the database, {@code UTC-12:00} to {@code UTC+12:00} in whole hours; the documents
 *     disagree on the default, so give it where it matters
 * @param tags its tags, at most 20
 */
@Value.Builder
public record CreateRestoreInstanceRequest(
        String name,
        @Nullable Secret password,
        String flavorRef,
        Volume volume,
        String availabilityZone,
        RestorePoint restorePoint,
        @Nullable Ha ha,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Integer port,

        @Nullable BackupStrategy backupStrategy,
        @Nullable String region,
        ChargeInfo chargeInfo,
        @Nullable String timeZone,
        List<Tag> tags)
        implements ServiceRequest<FlexusRdsClient, CreateRestoreInstanceResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateRestoreInstanceRequest {
        tags = Lists.copy(tags);
        RequestCheck check = RequestCheck.of("CreateRestoreInstance")
                .required("name", name)
                .rule(name == null || InstanceNames.isValid(name), "name", InstanceNames.WORDS)
                .required("flavorRef", flavorRef)
                .required("volume", volume)
                .nested("volume", volume, Volume::check)
                .required("availabilityZone", availabilityZone)
                .required("restorePoint", restorePoint)
                .nested("restorePoint", restorePoint, RestorePoint::check)
                .nested("ha", ha, Ha::check)
                .nested("backupStrategy", backupStrategy, BackupStrategy::check)
                .rule(region == null || !region.isEmpty(), "region", "must not be empty")
                .required("chargeInfo", chargeInfo)
                .nested("chargeInfo", chargeInfo, ChargeInfo::check)
                .matches("timeZone", timeZone, TimeZones.FORM, TimeZones.WORDS)
                .maxItems("tags", tags, 20)
                .each("tags", tags, Tag::check);
        Ports.check("port", port, check);
        Passwords.check("password", password, check);
        check.done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateRestoreInstanceRequestBuilder builder() {
        return new CreateRestoreInstanceRequestBuilder();
    }

    @Override
    public Operation<CreateRestoreInstanceRequest, CreateRestoreInstanceResponse> operation() {
        return FlexusRdsOperations.CREATE_RESTORE_INSTANCE;
    }
}
