package io.multicloud.capitalonline.mysql;

import static io.multicloud.core.http.HttpMethod.GET;
import static io.multicloud.core.http.HttpMethod.POST;

import io.multicloud.capitalonline.internal.AreaHosts;
import io.multicloud.capitalonline.internal.CapitalOnlineErrors;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.DescribeRegionsRequest;
import io.multicloud.capitalonline.mysql.model.DescribeRegionsResponse;
import io.multicloud.core.spi.EnvironmentNames;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;

/** The facts of every action of cloud MySQL, in the order of the documents. None takes an idempotency token. */
public final class CapitalOnlineMysqlOperations {

    // With the slash at its end, as the documents' sample code and the vendor's Go client send it.
    private static final String PATH = "/mysql/";

    /** What all actions share. */
    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "capitalonline", "mysql", "2019-08-08", Naming.UPPER_CAMEL, new CapitalOnlineErrors())
            .withActionInQuery("Action", "Version")
            .withEnvironmentNames(EnvironmentNames.of("CDS_SECRET_ID", "CDS_SECRET_KEY"))
            .withPath(PATH)
            .withHosts(AreaHosts.ALL);

    /** DescribeRegions. */
    public static final Operation<DescribeRegionsRequest, DescribeRegionsResponse> DESCRIBE_REGIONS =
            get("DescribeRegions", DescribeRegionsRequest.class, DescribeRegionsResponse.class);

    /** CreateDBInstance. */
    public static final Operation<CreateDbInstanceRequest, CreateDbInstanceResponse> CREATE_DB_INSTANCE =
            post("CreateDBInstance", CreateDbInstanceRequest.class, CreateDbInstanceResponse.class);

    /** DescribeDBInstances. */
    public static final Operation<DescribeDbInstancesRequest, DescribeDbInstancesResponse> DESCRIBE_DB_INSTANCES =
            get("DescribeDBInstances", DescribeDbInstancesRequest.class, DescribeDbInstancesResponse.class);

    /** DeleteDBInstance. */
    public static final Operation<DeleteDbInstanceRequest, DeleteDbInstanceResponse> DELETE_DB_INSTANCE = post(
                    "DeleteDBInstance", DeleteDbInstanceRequest.class, DeleteDbInstanceResponse.class)
            .idempotent()
            .delete();

    private CapitalOnlineMysqlOperations() {}

    private static <Q, R> Operation<Q, R> get(String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(GET, action, PATH, request, response).read();
    }

    private static <Q, R> Operation<Q, R> post(String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(POST, action, PATH, request, response);
    }
}
