package io.multicloud.capitalonline.redis;

import io.multicloud.capitalonline.LocalTimes;
import io.multicloud.capitalonline.OrderSearch;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequestBuilder;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceResponse;
import io.multicloud.capitalonline.redis.model.DbInstance;
import io.multicloud.capitalonline.redis.model.DeleteDbInstanceRequest;
import io.multicloud.capitalonline.redis.model.DeleteDbInstanceRequestBuilder;
import io.multicloud.capitalonline.redis.model.DeleteDbInstanceResponse;
import io.multicloud.capitalonline.redis.model.DescribeAvailableDbConfigRequest;
import io.multicloud.capitalonline.redis.model.DescribeAvailableDbConfigRequestBuilder;
import io.multicloud.capitalonline.redis.model.DescribeAvailableDbConfigResponse;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesRequest;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesRequestBuilder;
import io.multicloud.capitalonline.redis.model.DescribeDbInstancesResponse;
import io.multicloud.capitalonline.redis.model.DescribeRegionsRequest;
import io.multicloud.capitalonline.redis.model.DescribeRegionsResponse;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.waiting.Waiter;
import java.util.List;
import java.util.function.Consumer;

/** The actions on sites, sizes and instances; part of {@link CapitalOnlineRedisClient}. */
public interface InstanceActions extends ServiceClient<CapitalOnlineRedisClient>, LocalTimes {

    /**
     * Lists the sites (regions) of all areas where cloud Redis can be bought: action {@code DescribeRegins}.
     *
     * @param request has no parameters
     * @return the sites
     */
    default DescribeRegionsResponse describeRegions(DescribeRegionsRequest request) {
        return call(request);
    }

    /**
     * Lists the sites (regions) of all areas where cloud Redis can be bought: action {@code DescribeRegins}.
     *
     * @return the sites
     */
    default DescribeRegionsResponse describeRegions() {
        return describeRegions(DescribeRegionsRequest.builder().build());
    }

    /**
     * Lists the versions and sizes that a site sells: action {@code DescribeAvailableDBConfig}.
     *
     * @param request the site; see {@link DescribeAvailableDbConfigRequest}
     * @return what is sold, whose {@code size} finds the {@code paasGoodsId} of a wish
     */
    default DescribeAvailableDbConfigResponse describeAvailableDbConfig(DescribeAvailableDbConfigRequest request) {
        return call(request);
    }

    /**
     * Lists the versions and sizes that a site sells, described in place: action {@code DescribeAvailableDBConfig}.
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
     * Lists the versions and sizes that a site sells: action {@code DescribeAvailableDBConfig}.
     *
     * @param regionId the site's id
     * @return what is sold, whose {@code size} finds the {@code paasGoodsId} of a wish
     */
    default DescribeAvailableDbConfigResponse describeAvailableDbConfig(String regionId) {
        return describeAvailableDbConfig(r -> r.regionId(regionId));
    }

    /**
     * Orders one or more instances: action {@code CreateDBInstance}. A call that may have arrived is never repeated,
     * as the service takes no idempotency token. {@link #findInstances} finds out what became of it, by the
     * instance's name: a name of its own for every order makes the answer certain.
     *
     * @param request what to create; see {@link CreateDbInstanceRequest}
     * @return the id of the job and, where the service names them, those of the instances
     * @throws io.multicloud.core.error.OutcomeUnknownException when instances may or may not have been ordered, after
     *     a lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     */
    default CreateDbInstanceResponse createDbInstance(CreateDbInstanceRequest request) {
        return call(request);
    }

    /**
     * Orders one or more instances, described in place: action {@code CreateDBInstance}.
     *
     * @param request fills in what to create; see {@link CreateDbInstanceRequest}
     * @return the id of the job and, where the service names them, those of the instances
     * @throws io.multicloud.core.error.OutcomeUnknownException when instances may or may not have been ordered, after
     *     a lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     */
    default CreateDbInstanceResponse createDbInstance(Consumer<CreateDbInstanceRequestBuilder> request) {
        CreateDbInstanceRequestBuilder builder = CreateDbInstanceRequest.builder();
        request.accept(builder);
        return createDbInstance(builder.build());
    }

    /**
     * Lists the account's instances: action {@code DescribeDBInstances}.
     *
     * @param request filters; see {@link DescribeDbInstancesRequest}
     * @return the instances; there is no paging
     */
    default DescribeDbInstancesResponse describeDbInstances(DescribeDbInstancesRequest request) {
        return call(request);
    }

    /**
     * Lists the account's instances, described in place: action {@code DescribeDBInstances}.
     *
     * @param request fills in filters; see {@link DescribeDbInstancesRequest}
     * @return the instances; there is no paging
     */
    default DescribeDbInstancesResponse describeDbInstances(Consumer<DescribeDbInstancesRequestBuilder> request) {
        DescribeDbInstancesRequestBuilder builder = DescribeDbInstancesRequest.builder();
        request.accept(builder);
        return describeDbInstances(builder.build());
    }

    /**
     * Lists all of the account's instances: action {@code DescribeDBInstances}.
     *
     * @return the instances; there is no paging
     */
    default DescribeDbInstancesResponse describeDbInstances() {
        return describeDbInstances(r -> {});
    }

    /**
     * Waits for a state of an instance, or until it is gone, by reading it with {@code DescribeDBInstances}. The first
     * read comes after 5 seconds, as right after a change the state can still be the one before it.
     *
     * @param instanceUuid the instance's id
     * @return a waiter
     */
    default Waiter<DbInstance, InstanceStatus> waitForInstance(String instanceUuid) {
        return waiter(RedisWaits.instance(instanceUuid));
    }

    /**
     * Deletes an instance and all its data: action {@code DeleteDBInstance}. The instance is gone once
     * {@link #describeDbInstances()} no longer lists it.
     *
     * @param request which instance; see {@link DeleteDbInstanceRequest}
     * @return the answer
     */
    default DeleteDbInstanceResponse deleteDbInstance(DeleteDbInstanceRequest request) {
        return call(request);
    }

    /**
     * Deletes an instance and all its data, described in place: action {@code DeleteDBInstance}.
     *
     * @param request fills in which instance; see {@link DeleteDbInstanceRequest}
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
     * Looks for the instances of an order with {@code DescribeDBInstances}, by their name and site: after an {@link
     * io.multicloud.core.error.OutcomeUnknownException}, to tell whether it was carried out, and where the answer does
     * not name the new instances.
     *
     * @param order the order as it was sent
     * @return a search that has not begun; see {@link OrderSearch} for an example
     */
    default OrderSearch<DbInstance> findInstances(CreateDbInstanceRequest order) {
        return OrderSearch.of(this, this, RedisOrders.instances(order));
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
