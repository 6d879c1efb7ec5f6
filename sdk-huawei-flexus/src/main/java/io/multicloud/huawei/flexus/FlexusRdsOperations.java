package io.multicloud.huawei.flexus;

import static io.multicloud.core.http.HttpMethod.GET;
import static io.multicloud.core.http.HttpMethod.POST;
import static io.multicloud.core.spi.Place.HEADER;

import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.huawei.flexus.internal.FlexusErrors;
import io.multicloud.huawei.flexus.internal.HuaweiEnvironment;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;

/** The facts of every action of Flexus RDS, in the order of the documents. */
public final class FlexusRdsOperations {

    /** What all actions share. */
    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "huawei", "flexus-rds", "v3", Naming.SNAKE, new FlexusErrors())
            .withEnvironmentNames(HuaweiEnvironment.NAMES)
            .withHosts(Region.hosts());

    /** CreateInstance. */
    public static final Operation<CreateInstanceRequest, CreateInstanceResponse> CREATE_INSTANCE = SERVICE.operation(
                    POST,
                    "CreateInstance",
                    "/v3/{project_id}/instances",
                    CreateInstanceRequest.class,
                    CreateInstanceResponse.class)
            .status(202)
            .token(HEADER, "X-Client-Token")
            .constant("is_flexus", true)
            .httpsOnly();

    /** ListInstances. */
    public static final Operation<ListInstancesRequest, ListInstancesResponse> LIST_INSTANCES = SERVICE.operation(
                    GET,
                    "ListInstances",
                    "/v3/{project_id}/instances",
                    ListInstancesRequest.class,
                    ListInstancesResponse.class)
            .read()
            .joinedPairs("tags")
            .constant("group_type", "flexus");

    private FlexusRdsOperations() {}
}
