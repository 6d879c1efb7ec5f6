package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes the size of an instance, or grows its disk: action {@code ModifyDBInstanceSpec}. Needed is
 * {@code paasGoodsId}, or {@code diskType} together with {@code diskValue}; all three change both at once. To grow a
 * disk to a size rather than by one, use {@code growDisk} of the client.
 *
 * @param instanceUuid id of the instance; required
 * @param paasGoodsId product number of the new size, from {@code DescribeModifiableDBSpec}; the size stays when
 *     absent
 * @param diskType kind of disk, which must be the one that the instance has; the disk stays when absent
 * @param diskValue how many GB to ADD to the disk, 1 or more: not its new size, which would make the disk far too
 *     large; see {@link #diskToAdd()}
 */
@Value.Builder
public record ModifyDbInstanceSpecRequest(
        String instanceUuid,
        @Nullable Integer paasGoodsId,
        @Nullable String diskType,
        @Nullable Integer diskValue) implements ServiceRequest<CapitalOnlineMysqlClient, ModifyDbInstanceSpecResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ModifyDbInstanceSpecRequest {
        RequestCheck.of("ModifyDBInstanceSpec")
                .required("instanceUuid", instanceUuid)
                .requiredWhen("paasGoodsId", paasGoodsId, diskValue == null, "diskValue is absent")
                .requiredWhen("diskType", diskType, diskValue != null, "diskValue is given")
                .requiredWhen("diskValue", diskValue, isGiven(diskType), "diskType is given")
                .atLeast("diskValue", diskValue, 1)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyDbInstanceSpecRequestBuilder builder() {
        return new ModifyDbInstanceSpecRequestBuilder();
    }

    @Override
    public Operation<ModifyDbInstanceSpecRequest, ModifyDbInstanceSpecResponse> operation() {
        return CapitalOnlineMysqlOperations.MODIFY_DB_INSTANCE_SPEC;
    }

    /**
     * Returns how much the disk grows by; no documented parameter, only clearer than {@link #diskValue()}.
     *
     * @return GB to add, null when the disk stays
     */
    public @Nullable Integer diskToAdd() {
        return diskValue;
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
