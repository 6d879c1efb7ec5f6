package io.multicloud.capitalonline.redis;

import static io.multicloud.core.http.HttpMethod.GET;
import static io.multicloud.core.http.HttpMethod.POST;

import io.multicloud.capitalonline.internal.AreaHosts;
import io.multicloud.capitalonline.internal.CapitalOnlineErrors;
import io.multicloud.capitalonline.redis.model.CreateBackupRequest;
import io.multicloud.capitalonline.redis.model.CreateBackupResponse;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceResponse;
import io.multicloud.capitalonline.redis.model.DeleteBackupRequest;
import io.multicloud.capitalonline.redis.model.DeleteBackupResponse;
import io.multicloud.capitalonline.redis.model.DeleteDbInstanceRequest;
import io.multicloud.capitalonline.redis.model.DeleteDbInstanceResponse;
import io.multicloud.capitalonline.redis.model.DescribeAvailableDbConfigRequest;
import io.multicloud.capitalonline.redis.model.DescribeAvailableDbConfigResponse;
import io.multicloud.capitalonline.redis.model.DescribeBackupsRequest;
import io.multicloud.capitalonline.redis.model.DescribeBackupsResponse;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesResponse;
import io.multicloud.capitalonline.redis.model.DescribeRegionsRequest;
import io.multicloud.capitalonline.redis.model.DescribeRegionsResponse;
import io.multicloud.capitalonline.redis.model.DownloadBackupRequest;
import io.multicloud.capitalonline.redis.model.DownloadBackupResponse;
import io.multicloud.core.spi.EnvironmentNames;
import io.multicloud.core.spi.Naming;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceDescription;

/** The facts of every action of cloud Redis, in the order of the documents. None takes an idempotency token. */
public final class CapitalOnlineRedisOperations {

    // With the slash at its end, as the documents' sample code and the vendor's Go client send it.
    private static final String PATH = "/redis/";

    /** What all actions share. */
    public static final ServiceDescription SERVICE = ServiceDescription.of(
                    "capitalonline", "redis", "2019-08-08", Naming.UPPER_CAMEL, new CapitalOnlineErrors())
            .withActionInQuery("Action", "Version")
            .withEnvironmentNames(EnvironmentNames.of("CDS_SECRET_ID", "CDS_SECRET_KEY"))
            .withPath(PATH)
            .withHosts(AreaHosts.ALL);

    /** DescribeRegins. */
    public static final Operation<DescribeRegionsRequest, DescribeRegionsResponse> DESCRIBE_REGINS =
            get("DescribeRegins", DescribeRegionsRequest.class, DescribeRegionsResponse.class);

    /** DescribeAvailableDBConfig. */
    public static final Operation<DescribeAvailableDbConfigRequest, DescribeAvailableDbConfigResponse>
            DESCRIBE_AVAILABLE_DB_CONFIG = get(
                    "DescribeAvailableDBConfig",
                    DescribeAvailableDbConfigRequest.class,
                    DescribeAvailableDbConfigResponse.class);

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

    /** DescribeBackups. */
    public static final Operation<DescribeBackupsRequest, DescribeBackupsResponse> DESCRIBE_BACKUPS =
            get("DescribeBackups", DescribeBackupsRequest.class, DescribeBackupsResponse.class);

    /** DownloadBackup. */
    public static final Operation<DownloadBackupRequest, DownloadBackupResponse> DOWNLOAD_BACKUP =
            get("DownloadBackup", DownloadBackupRequest.class, DownloadBackupResponse.class);

    /** CreateBackup. */
    public static final Operation<CreateBackupRequest, CreateBackupResponse> CREATE_BACKUP =
            post("CreateBackup", CreateBackupRequest.class, CreateBackupResponse.class);

    /** DeleteBackup. */
    public static final Operation<DeleteBackupRequest, DeleteBackupResponse> DELETE_BACKUP = post(
                    "DeleteBackup", DeleteBackupRequest.class, DeleteBackupResponse.class)
            .idempotent()
            .delete();

    private CapitalOnlineRedisOperations() {}

    private static <Q, R> Operation<Q, R> get(String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(GET, action, PATH, request, response).read();
    }

    private static <Q, R> Operation<Q, R> post(String action, Class<Q> request, Class<R> response) {
        return SERVICE.operation(POST, action, PATH, request, response);
    }
}
