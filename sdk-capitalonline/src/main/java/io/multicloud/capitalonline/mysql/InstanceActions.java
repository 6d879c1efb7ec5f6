package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.LocalTimes;
import io.multicloud.capitalonline.OrderSearch;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequestBuilder;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.DescribeRegionsRequest;
import io.multicloud.capitalonline.mysql.model.DescribeRegionsResponse;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.waiting.Waiter;
import java.util.List;
import java.util.function.Consumer;

/** The actions on sites and instances; part of {@link CapitalOnlineMysqlClient}. */
public interface InstanceActions extends ServiceClient<CapitalOnlineMysqlClient>, LocalTimes {

    /**
     * Lists the sites (regions) of all areas where cloud MySQL can be bought: action {@code DescribeRegions}.
     *
     * @param request has no parameters
     * @return the sites
     */
    default DescribeRegionsResponse describeRegions(DescribeRegionsRequest request) {
        return call(request);
    }

    /**
     * Lists the sites (regions) of all areas where cloud MySQL can be bought: action {@code DescribeRegions}.
     *
     * @return the sites
     */
    default DescribeRegionsResponse describeRegions() {
        return describeRegions(DescribeRegionsRequest.builder().build());
    }

    /**
     * Orders one or more instances: action {@code CreateDBInstance}. Wait until {@link #describeDbInstances()} shows
     * them as {@code RUNNING}.
     *
     * <p>The service takes no idempotency token, so an order that may have arrived is never repeated: it ends in an
     * {@link io.multicloud.core.error.OutcomeUnknownException}. To find out, ask {@link #describeDbInstances(Consumer)}
     * for the instance's name, and keep asking for some minutes, as nothing says how soon a new instance is listed. A
     * name of its own for every order makes the answer certain.
     *
     * @param request what to create; see {@link CreateDbInstanceRequest}
     * @return the id of the job and, where the service names them, those of the instances
     * @throws io.multicloud.core.error.OutcomeUnknownException when instances may or may not have been ordered, after a
     *     lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     */
    default CreateDbInstanceResponse createDbInstance(CreateDbInstanceRequest request) {
        return call(request);
    }

    /**
     * Orders one or more instances, described in place: action {@code CreateDBInstance}. Never repeated; see {@link
     * #createDbInstance(CreateDbInstanceRequest)}.
     *
     * @param request fills in what to create; see {@link CreateDbInstanceRequest}
     * @return the id of the job and, where the service names them, those of the instances
     * @throws io.multicloud.core.error.OutcomeUnknownException when instances may or may not have been ordered
     */
    default CreateDbInstanceResponse createDbInstance(Consumer<CreateDbInstanceRequestBuilder> request) {
        CreateDbInstanceRequestBuilder builder = CreateDbInstanceRequest.builder();
        request.accept(builder);
        return createDbInstance(builder.build());
    }

    /**
     * Lists the account's instances: action {@code DescribeDBInstances}. There is no paging: one answer holds every
     * instance that matches.
     *
     * @param request filters; see {@link DescribeDbInstancesRequest}
     * @return the instances
     */
    default DescribeDbInstancesResponse describeDbInstances(DescribeDbInstancesRequest request) {
        return call(request);
    }

    /**
     * Lists the account's instances: action {@code DescribeDBInstances}. There is no paging: one answer holds every
     * instance that matches.
     *
     * @param request fills in filters; see {@link DescribeDbInstancesRequest}
     * @return the instances
     */
    default DescribeDbInstancesResponse describeDbInstances(Consumer<DescribeDbInstancesRequestBuilder> request) {
        DescribeDbInstancesRequestBuilder builder = DescribeDbInstancesRequest.builder();
        request.accept(builder);
        return describeDbInstances(builder.build());
    }

    /**
     * Lists all of the account's instances: action {@code DescribeDBInstances}.
     *
     * @return the instances
     */
    default DescribeDbInstancesResponse describeDbInstances() {
        return describeDbInstances(r -> {});
    }

    /**
     * Deletes an instance and all its data: action {@code DeleteDBInstance}. A job does the work; the instance is gone
     * once {@link #describeDbInstances()} no longer lists it.
     *
     * @param request which instance
     * @return the answer
     */
    default DeleteDbInstanceResponse deleteDbInstance(DeleteDbInstanceRequest request) {
        return call(request);
    }

    /**
     * Deletes an instance, named in place: action {@code DeleteDBInstance}.
     *
     * @param request fills in which instance
     * @return the answer
     */
    default DeleteDbInstanceResponse deleteDbInstance(Consumer<DeleteDbInstanceRequestBuilder> request) {
        DeleteDbInstanceRequestBuilder builder = DeleteDbInstanceRequest.builder();
        request.accept(builder);
        return deleteDbInstance(builder.build());
    }

    /**
     * Deletes an instance and all its data: action {@code DeleteDBInstance}.
     *
     * @param instanceUuid the instance's id
     * @return the answer
     */
    default DeleteDbInstanceResponse deleteDbInstance(String instanceUuid) {
        return deleteDbInstance(r -> r.instanceUuid(instanceUuid));
    }

    /**
     * Waits for a state of an instance, or until it is gone, by reading it with {@code DescribeDBInstances}. The first
     * read comes after 5 seconds, as right after a change the state can still be the one before it.
     *
     * <pre>{@code
     * mysql.waitForInstance(uuid).until(InstanceStatus.RUNNING).within(Duration.ofMinutes(20)).await();
     * }</pre>
     *
     * @param instanceUuid the instance's id
     * @return a waiter
     */
    default Waiter<DbInstance, InstanceStatus> waitForInstance(String instanceUuid) {
        return waiter(MysqlWaits.instance(instanceUuid));
    }

    /**
     * Looks for the instances of an order with {@code DescribeDBInstances}, by their name and site: after an {@link
     * io.multicloud.core.error.OutcomeUnknownException}, to tell whether it was carried out, and where the answer does
     * not name the new instances.
     *
     * @param order the order as it was sent
     * @return a search that has not begun; see {@link OrderSearch} for an example
     */
    default OrderSearch<DbInstance> findInstances(CreateDbInstanceRequest order) {
        return OrderSearch.of(this, this, MysqlOrders.instances(order));
    }

    /**
     * Returns the ids of the instances of an order: those that its answer names, else those that {@link #findInstances}
     * finds within 3 minutes.
     *
     * @param order the order as it was sent
     * @param answer its answer
     * @return the ids
     * @throws io.multicloud.core.error.WaitException when the answer names none and they are not found for certain
     */
    default List<String> newInstanceIds(CreateDbInstanceRequest order, CreateDbInstanceResponse answer) {
        return answer.data().instancesUuid().isEmpty()
                ? findInstances(order).await().certain().stream()
                        .map(DbInstance::instanceUuid)
                        .toList()
                : answer.data().instancesUuid();
    }
}
