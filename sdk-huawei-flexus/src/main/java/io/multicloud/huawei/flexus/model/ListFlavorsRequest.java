package io.multicloud.huawei.flexus.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the Flexus flavors on sale: action {@code ListFlavors}.
 *
 * @param databaseName the engine; {@code MySQL} when absent
 * @param versionName only flavors for this version of the engine, such as {@code 5.7}; all when absent
 * @param specCode only this flavor, such as {@code rds.mysql.y1.large.2}; those of a pair end in {@code .ha}; all
 *     when absent
 */
@Value.Builder
public record ListFlavorsRequest(
        DatastoreType databaseName,
        @Nullable String versionName,
        @Nullable String specCode) implements ServiceRequest<FlexusRdsClient, ListFlavorsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ListFlavorsRequest {
        databaseName = databaseName == null ? DatastoreType.MYSQL : databaseName;
        RequestCheck.of("ListFlavors").required("databaseName", databaseName).done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListFlavorsRequestBuilder builder() {
        return new ListFlavorsRequestBuilder();
    }

    @Override
    public Operation<ListFlavorsRequest, ListFlavorsResponse> operation() {
        return FlexusRdsOperations.LIST_FLAVORS;
    }
}
