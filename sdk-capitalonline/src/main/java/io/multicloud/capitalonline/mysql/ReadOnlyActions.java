package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.LocalTimes;
import io.multicloud.capitalonline.OrderSearch;
import io.multicloud.capitalonline.mysql.model.CreateReadOnlyDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateReadOnlyDbInstanceRequestBuilder;
import io.multicloud.capitalonline.mysql.model.CreateReadOnlyDbInstanceResponse;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableReadOnlyConfigRequest;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableReadOnlyConfigRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeAvailableReadOnlyConfigResponse;
import io.multicloud.capitalonline.mysql.model.ReadOnlyInstance;
import io.multicloud.core.ServiceClient;
import java.util.function.Consumer;

/** The actions on read-only instances; part of {@link CapitalOnlineMysqlClient}. */
public interface ReadOnlyActions extends ServiceClient<CapitalOnlineMysqlClient>, LocalTimes {

    /**
     * Lists the sizes and disks that read-only instances of an instance can have: action
     * {@code DescribeAvailableReadOnlyConfig}.
     *
     * @param request which instance; see {@link DescribeAvailableReadOnlyConfigRequest}
     * @return sizes and disks
     */
    default DescribeAvailableReadOnlyConfigResponse describeAvailableReadOnlyConfig(
            DescribeAvailableReadOnlyConfigRequest request) {
        return call(request);
    }

    /**
     * Lists the sizes and disks that read-only instances of an instance can have, described in place: action
     * {@code DescribeAvailableReadOnlyConfig}.
     *
     * @param request fills in which instance; see {@link DescribeAvailableReadOnlyConfigRequest}
     * @return sizes and disks
     */
    default DescribeAvailableReadOnlyConfigResponse describeAvailableReadOnlyConfig(
            Consumer<DescribeAvailableReadOnlyConfigRequestBuilder> request) {
        DescribeAvailableReadOnlyConfigRequestBuilder builder = DescribeAvailableReadOnlyConfigRequest.builder();
        request.accept(builder);
        return describeAvailableReadOnlyConfig(builder.build());
    }

    /**
     * Lists the sizes and disks that read-only instances of an instance can have: action
     * {@code DescribeAvailableReadOnlyConfig}.
     *
     * @param instanceUuid the instance's id
     * @return sizes and disks
     */
    default DescribeAvailableReadOnlyConfigResponse describeAvailableReadOnlyConfig(String instanceUuid) {
        return describeAvailableReadOnlyConfig(r -> r.instanceUuid(instanceUuid));
    }

    /**
     * Orders one or more read-only instances of an instance: action {@code CreateReadOnlyDBInstance}. A call that may
     * have arrived is never repeated, as the service takes no idempotency token.
     *
     * @param request what to create; see {@link CreateReadOnlyDbInstanceRequest}
     * @return the answer, which does not name the new instances
     * @throws io.multicloud.core.error.OutcomeUnknownException when instances may or may not have been ordered, after
     *     a lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     */
    default CreateReadOnlyDbInstanceResponse createReadOnlyDbInstance(CreateReadOnlyDbInstanceRequest request) {
        return call(request);
    }

    /**
     * Orders one or more read-only instances of an instance, described in place: action
     * {@code CreateReadOnlyDBInstance}.
     *
     * @param request fills in what to create; see {@link CreateReadOnlyDbInstanceRequest}
     * @return the answer, which does not name the new instances
     * @throws io.multicloud.core.error.OutcomeUnknownException when instances may or may not have been ordered, after
     *     a lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     */
    default CreateReadOnlyDbInstanceResponse createReadOnlyDbInstance(
            Consumer<CreateReadOnlyDbInstanceRequestBuilder> request) {
        CreateReadOnlyDbInstanceRequestBuilder builder = CreateReadOnlyDbInstanceRequest.builder();
        request.accept(builder);
        return createReadOnlyDbInstance(builder.build());
    }

    /**
     * Looks for the read-only instances of an order, by their name among those of the primary: after an {@link
     * io.multicloud.core.error.OutcomeUnknownException}, and since the answer does not name the new instances.
     *
     * @param order the order as it was sent
     * @return a search that has not begun
     */
    default OrderSearch<ReadOnlyInstance> findReadOnlyInstances(CreateReadOnlyDbInstanceRequest order) {
        return OrderSearch.of(this, this, MysqlOrders.readOnlyInstances(order));
    }
}
