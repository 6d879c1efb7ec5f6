package io.multicloud.huawei.flexus.model;

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
 * Asks for a page of Flexus instances: action {@code ListInstances}.
 *
 * @param id only this instance; after a leading {@code *}, all whose id holds the rest
 * @param name only the instance of this name; after a leading {@code *}, all whose name holds the rest
 * @param type only instances of this kind
 * @param datastoreType only instances of this engine
 * @param offset instances to skip, 0 or more; 0 when absent
 * @param limit instances to return, 1 to 100; 100 when absent
 * @param tags only instances with all these tags, at most 20
 */
@Value.Builder
public record ListInstancesRequest(
        @Nullable String id,
        @Nullable String name,
        @Nullable InstanceType type,
        @Nullable DatastoreType datastoreType,
        @Nullable Integer offset,
        @Nullable Integer limit,
        List<Tag> tags)
        implements ServiceRequest<FlexusRdsClient, ListInstancesResponse> {

    private static final String LONE_STAR = "must not be '*' alone: put what to look for after it";

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ListInstancesRequest {
        tags = Lists.copy(tags);
        RequestCheck.of("ListInstances")
                .rule(!"*".equals(id), "id", LONE_STAR)
                .rule(!"*".equals(name), "name", LONE_STAR)
                .atLeast("offset", offset, 0)
                .range("limit", limit, 1, 100)
                .maxItems("tags", tags, 20)
                .each("tags", tags, Tag::checkFilter)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListInstancesRequestBuilder builder() {
        return new ListInstancesRequestBuilder();
    }

    @Override
    public Operation<ListInstancesRequest, ListInstancesResponse> operation() {
        return FlexusRdsOperations.LIST_INSTANCES;
    }
}
