package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.Database;
import io.multicloud.aliyun.hybriddb.model.DeleteDatabaseRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteDatabaseRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DeleteDatabaseResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasesRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasesResponse;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.waiting.Waiter;
import java.util.function.Consumer;

/** The actions on databases; part of {@link HybridDbClient}. */
public interface DatabaseActions extends ServiceClient<HybridDbClient> {

    /**
     * Deletes a database and all its data: action {@code DeleteDatabase}. The instance must be
     * {@code ACTIVE}, and its only database cannot be deleted. Each call carries a client token; a repeat with the same one
     * deletes nothing more.
     *
     * @param request which database; see {@link DeleteDatabaseRequest}
     * @return the answer
     */
    default DeleteDatabaseResponse deleteDatabase(DeleteDatabaseRequest request) {
        return call(request);
    }

    /**
     * Deletes a database and all its data, described in place: action {@code DeleteDatabase}.
     *
     * @param request fills in which database; see {@link DeleteDatabaseRequest}
     * @return the answer
     */
    default DeleteDatabaseResponse deleteDatabase(Consumer<DeleteDatabaseRequestBuilder> request) {
        DeleteDatabaseRequestBuilder builder = DeleteDatabaseRequest.builder();
        request.accept(builder);
        return deleteDatabase(builder.build());
    }

    /**
     * Deletes a database and all its data: action {@code DeleteDatabase}.
     *
     * @param instanceId the instance's id
     * @param dbName the database's name
     * @return the answer
     */
    default DeleteDatabaseResponse deleteDatabase(String instanceId, String dbName) {
        return deleteDatabase(r -> r.instanceId(instanceId).dbName(dbName));
    }

    /**
     * Lists the databases of an instance: action {@code DescribeDatabases}.
     *
     * @param request which instance; see {@link DescribeDatabasesRequest}
     * @return the databases
     */
    default DescribeDatabasesResponse describeDatabases(DescribeDatabasesRequest request) {
        return call(request);
    }

    /**
     * Lists the databases of an instance, described in place: action {@code DescribeDatabases}.
     *
     * @param request fills in which instance; see {@link DescribeDatabasesRequest}
     * @return the databases
     */
    default DescribeDatabasesResponse describeDatabases(Consumer<DescribeDatabasesRequestBuilder> request) {
        DescribeDatabasesRequestBuilder builder = DescribeDatabasesRequest.builder();
        request.accept(builder);
        return describeDatabases(builder.build());
    }

    /**
     * Lists the databases of an instance: action {@code DescribeDatabases}.
     *
     * @param instanceId the instance's id
     * @return the databases
     */
    default DescribeDatabasesResponse describeDatabases(String instanceId) {
        return describeDatabases(r -> r.instanceId(instanceId));
    }

    /**
     * Waits for a state of a database, or until it is gone, by reading it with {@code DescribeDatabases}.
     *
     * @param instanceId the instance's id
     * @param dbName the database's name
     * @return a waiter; {@code INACTIVE} ends it unless that is awaited
     */
    default Waiter<Database, InstanceStatus> waitForDatabase(String instanceId, String dbName) {
        return waiter(HybridDbWaits.database(instanceId, dbName));
    }
}
