package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Orders one or more read-only instances of an instance: action {@code CreateReadOnlyDBInstance}.
 *
 * @param instanceUuid id of the instance that gets them, of a primary with its replica; required
 * @param instanceName name of the read-only instance; one that no other has makes a lost answer findable; required
 * @param paasGoodsId product number of the size, from {@code DescribeAvailableReadOnlyConfig}, not smaller than the
 *     primary's; required
 * @param diskType kind of disk, for example {@code high_disk}; required
 * @param diskValue size of the disk in GB, 1 or more, not smaller than the primary's; required
 * @param testGroupId id of a trial project to bill the order to
 * @param amount how many to order, 1 to 3; the documents state no default
 * @param servicePort TCP port of the instance, 1024 to 65535 without 9100 and 9101; 3306 when absent
 */
@Value.Builder
public record CreateReadOnlyDbInstanceRequest(
        String instanceUuid,
        String instanceName,
        Integer paasGoodsId,
        String diskType,
        Integer diskValue,
        @Nullable Integer testGroupId,
        @Nullable Integer amount,
        @Nullable Integer servicePort)
        implements ServiceRequest<CapitalOnlineMysqlClient, CreateReadOnlyDbInstanceResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateReadOnlyDbInstanceRequest {
        RequestCheck.of("CreateReadOnlyDBInstance")
                .required("instanceUuid", instanceUuid)
                .required("instanceName", instanceName)
                .required("paasGoodsId", paasGoodsId)
                .required("diskType", diskType)
                .required("diskValue", diskValue)
                .atLeast("diskValue", diskValue, 1)
                .range("amount", amount, 1, 3)
                .range("servicePort", servicePort, 1024, 65535)
                .rule(!ServicePorts.isTaken(servicePort), "servicePort", ServicePorts.WORDS)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateReadOnlyDbInstanceRequestBuilder builder() {
        return new CreateReadOnlyDbInstanceRequestBuilder();
    }

    @Override
    public Operation<CreateReadOnlyDbInstanceRequest, CreateReadOnlyDbInstanceResponse> operation() {
        return CapitalOnlineMysqlOperations.CREATE_READ_ONLY_DB_INSTANCE;
    }
}
