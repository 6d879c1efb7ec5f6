package io.multicloud.aliyun.hybriddb;

import static io.multicloud.core.http.HttpMethod.GET;
import static io.multicloud.core.spi.Place.QUERY;

import io.multicloud.aliyun.hybriddb.internal.HybridDbErrors;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceResponse;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesResponse;
import io.multicloud.core.spi.EnvironmentNames;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;

/** The facts of every action of HybridDB for MySQL, in the order of the documents. */
public final class HybridDbOperations {

    /** What all actions share; clients ask for JSON unless they were built for another format. */
    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "aliyun", "hybriddb", "2016-01-01", Naming.UPPER_CAMEL, new HybridDbErrors())
            .withActionInQuery("Action", "Version")
            .withPath("/")
            .withConstants(ResponseFormat.JSON.parameter())
            .withXml()
            .withWrappedLists()
            .withEnvironmentNames(EnvironmentNames.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET")
                    .with("security-token", "ALIBABA_CLOUD_SECURITY_TOKEN"))
            .withHosts(Region.hosts());

    /** CreateInstance. */
    public static final Operation<CreateInstanceRequest, CreateInstanceResponse> CREATE_INSTANCE = get(
                    "CreateInstance", CreateInstanceRequest.class, CreateInstanceResponse.class)
            .token(QUERY, "ClientToken")
            .httpsOnly();

    /** DeleteInstance. */
    public static final Operation<DeleteInstanceRequest, DeleteInstanceResponse> DELETE_INSTANCE = get(
                    "DeleteInstance", DeleteInstanceRequest.class, DeleteInstanceResponse.class)
            .token(QUERY, "ClientToken")
            .delete();

    /** DescribeInstances. */
    public static final Operation<DescribeInstancesRequest, DescribeInstancesResponse> DESCRIBE_INSTANCES = get(
                    "DescribeInstances", DescribeInstancesRequest.class, DescribeInstancesResponse.class)
            .read();

    /** DescribeInstanceInfo. */
    public static final Operation<DescribeInstanceInfoRequest, DescribeInstanceInfoResponse> DESCRIBE_INSTANCE_INFO =
            get("DescribeInstanceInfo", DescribeInstanceInfoRequest.class, DescribeInstanceInfoResponse.class)
                    .read();

    private HybridDbOperations() {}

    private static <Q, R> Operation<Q, R> get(String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(GET, action, "/", request, response);
    }
}
