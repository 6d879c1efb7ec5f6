package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.DescribeAvailableDbConfigRequest;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableDbConfigRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableDbConfigResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeModifiableDbSpecRequest;
import io.multicloud.capitalonline.mysql.model.DescribeModifiableDbSpecRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeModifiableDbSpecResponse;
import io.multicloud.capitalonline.mysql.model.ModifyDbInstanceSpecRequest;
import io.multicloud.capitalonline.mysql.model.ModifyDbInstanceSpecRequestBuilder;
import io.multicloud.capitalonline.mysql.model.ModifyDbInstanceSpecResponse;
import io.multicloud.core.ServiceClient;
import java.util.Optional;
import java.util.function.Consumer;

/** The actions on sizes and disks; part of {@link CapitalOnlineMysqlClient}. */
public interface SizeActions extends ServiceClient<CapitalOnlineMysqlClient> {

    /**
     * Lists the versions, sizes and disks that a site sells: action {@code DescribeAvailableDBConfig}.
     *
     * @param request the site; see {@link DescribeAvailableDbConfigRequest}
     * @return what is sold, whose {@code size} finds the {@code paasGoodsId} of a wish
     */
    default DescribeAvailableDbConfigResponse describeAvailableDbConfig(DescribeAvailableDbConfigRequest request) {
        return call(request);
    }

    /**
     * Lists the versions, sizes and disks that a site sells, described in place: action
     * {@code DescribeAvailableDBConfig}.
     *
     * @param request fills in the site; see {@link DescribeAvailableDbConfigRequest}
     * @return what is sold, whose {@code size} finds the {@code paasGoodsId} of a wish
     */
    default DescribeAvailableDbConfigResponse describeAvailableDbConfig(
            Consumer<DescribeAvailableDbConfigRequestBuilder> request) {
        DescribeAvailableDbConfigRequestBuilder builder = DescribeAvailableDbConfigRequest.builder();
        request.accept(builder);
        return describeAvailableDbConfig(builder.build());
    }

    /**
     * Lists the versions, sizes and disks that a site sells: action {@code DescribeAvailableDBConfig}.
     *
     * @param regionId the site's id
     * @return what is sold, whose {@code size} finds the {@code paasGoodsId} of a wish
     */
    default DescribeAvailableDbConfigResponse describeAvailableDbConfig(String regionId) {
        return describeAvailableDbConfig(r -> r.regionId(regionId));
    }

    /**
     * Lists the sizes and disks that an instance can be changed to: action {@code DescribeModifiableDBSpec}.
     *
     * @param request which instance; see {@link DescribeModifiableDbSpecRequest}
     * @return sizes and disks
     */
    default DescribeModifiableDbSpecResponse describeModifiableDbSpec(DescribeModifiableDbSpecRequest request) {
        return call(request);
    }

    /**
     * Lists the sizes and disks that an instance can be changed to, described in place: action
     * {@code DescribeModifiableDBSpec}.
     *
     * @param request fills in which instance; see {@link DescribeModifiableDbSpecRequest}
     * @return sizes and disks
     */
    default DescribeModifiableDbSpecResponse describeModifiableDbSpec(
            Consumer<DescribeModifiableDbSpecRequestBuilder> request) {
        DescribeModifiableDbSpecRequestBuilder builder = DescribeModifiableDbSpecRequest.builder();
        request.accept(builder);
        return describeModifiableDbSpec(builder.build());
    }

    /**
     * Lists the sizes and disks that an instance can be changed to: action {@code DescribeModifiableDBSpec}.
     *
     * @param instanceUuid the instance's id
     * @return sizes and disks
     */
    default DescribeModifiableDbSpecResponse describeModifiableDbSpec(String instanceUuid) {
        return describeModifiableDbSpec(r -> r.instanceUuid(instanceUuid));
    }

    /**
     * Changes the size of an instance, or adds to its disk: action {@code ModifyDBInstanceSpec}. A call that may have
     * arrived is never repeated, as the service takes no idempotency token.
     * {@link CapitalOnlineMysqlClient#waitForInstance} waits until the instance is {@code RUNNING} again.
     *
     * @param request what to change; its {@code diskValue} is what to ADD, in GB; see
     *     {@link ModifyDbInstanceSpecRequest}
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when the change may or may not have begun, after a
     *     lost answer or a fault of the service
     */
    default ModifyDbInstanceSpecResponse modifyDbInstanceSpec(ModifyDbInstanceSpecRequest request) {
        return call(request);
    }

    /**
     * Changes the size of an instance, or adds to its disk, described in place: action {@code ModifyDBInstanceSpec}.
     *
     * @param request fills in what to change; its {@code diskValue} is what to ADD, in GB; see
     *     {@link ModifyDbInstanceSpecRequest}
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when the change may or may not have begun, after a
     *     lost answer or a fault of the service
     */
    default ModifyDbInstanceSpecResponse modifyDbInstanceSpec(Consumer<ModifyDbInstanceSpecRequestBuilder> request) {
        ModifyDbInstanceSpecRequestBuilder builder = ModifyDbInstanceSpecRequest.builder();
        request.accept(builder);
        return modifyDbInstanceSpec(builder.build());
    }

    /**
     * Grows the disk of an instance to a size: reads its present size with {@code DescribeDBInstances} and adds what is
     * missing with {@code ModifyDBInstanceSpec}. When the disk has that size already, or a larger one, nothing is sent:
     * disks do not shrink. Two that grow the same disk at once both add: wait until the instance is {@code RUNNING}
     * before the next change.
     *
     * @param instanceUuid the instance's id
     * @param diskType kind of disk that the instance has, for example {@code high_disk}
     * @param targetGb the size to have in the end, in GB
     * @return the answer, empty when the disk is large enough
     * @throws io.multicloud.core.error.InvalidRequestException when no such instance is listed, or its disk has no size
     * @throws io.multicloud.core.error.OutcomeUnknownException when the change may or may not have begun, after a lost
     *     answer or a fault of the service; {@link CapitalOnlineMysqlClient#waitForInstance} and another read tell
     */
    default Optional<ModifyDbInstanceSpecResponse> growDisk(String instanceUuid, String diskType, int targetGb) {
        DescribeDbInstancesRequest read =
                DescribeDbInstancesRequest.builder().instanceUuid(instanceUuid).build();
        int missing = targetGb - DiskSizes.present(call(read), instanceUuid);
        return missing <= 0
                ? Optional.empty()
                : Optional.of(modifyDbInstanceSpec(
                        r -> r.instanceUuid(instanceUuid).diskType(diskType).diskValue(missing)));
    }
}
