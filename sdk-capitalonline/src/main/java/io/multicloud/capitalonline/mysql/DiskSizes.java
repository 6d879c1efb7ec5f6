package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.ReadOnlyInstance;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import java.util.List;
import java.util.Objects;

/** Finds how large a disk is now. */
final class DiskSizes {

    private DiskSizes() {}

    // Only an exact match counts: a disk that is too large cannot be given back.
    static int present(DescribeDbInstancesResponse answer, String instanceUuid) {
        return answer.data().stream()
                .filter(instance -> instanceUuid.equals(instance.instanceUuid()))
                .map(DbInstance::disks)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "ModifyDBInstanceSpec", List.of(new Violation("instanceUuid", words(answer, instanceUuid)))));
    }

    private static String words(DescribeDbInstancesResponse answer, String instanceUuid) {
        boolean readOnly = answer.data().stream()
                .flatMap(instance -> instance.roGroups().stream())
                .map(ReadOnlyInstance::serviceId)
                .anyMatch(instanceUuid::equals);
        return readOnly
                ? "is a read-only instance, whose present disk the service does not tell"
                : "is no listed instance with a disk whose present size is known";
    }
}
