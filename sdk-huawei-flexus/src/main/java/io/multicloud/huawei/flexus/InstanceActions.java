package io.multicloud.huawei.flexus;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.paging.Pager;
import io.multicloud.core.waiting.Waiter;
import io.multicloud.huawei.flexus.model.CreateInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.CreateInstanceResponse;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceResponse;
import io.multicloud.huawei.flexus.model.CreatedInstance;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListInstancesRequestBuilder;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionRequest;
import io.multicloud.huawei.flexus.model.StartResizeFlavorActionResponse;
import java.util.Objects;
import java.util.function.Consumer;

/** The actions on instances; part of {@link FlexusRdsClient}. */
public interface InstanceActions extends ServiceClient<FlexusRdsClient> {

    /**
     * Creates an instance, single or with a standby: action {@code CreateInstance}. Each call carries a client
     * token; a repeat with the same one creates nothing new. {@link #waitForInstance} waits
     * until it is {@code ACTIVE}.
     *
     * @param request what to create; see {@link CreateInstanceRequest}
     * @return the instance, and the id of its order or task
     */
    default CreateInstanceResponse createInstance(CreateInstanceRequest request) {
        return call(request);
    }

    /**
     * Creates an instance, described in place: action {@code CreateInstance}.
     *
     * @param request fills in what to create; see {@link CreateInstanceRequest}
     * @return the instance, and the id of its order or task
     */
    default CreateInstanceResponse createInstance(Consumer<CreateInstanceRequestBuilder> request) {
        CreateInstanceRequestBuilder builder = CreateInstanceRequest.builder();
        request.accept(builder);
        return createInstance(builder.build());
    }

    /**
     * Lists a page of the project's Flexus instances: action {@code ListInstances}.
     *
     * @param request filters and page; see {@link ListInstancesRequest}
     * @return the page
     */
    default ListInstancesResponse listInstances(ListInstancesRequest request) {
        return call(request);
    }

    /**
     * Lists a page of the project's Flexus instances: action {@code ListInstances}.
     *
     * @param request fills in filters and page; see {@link ListInstancesRequest}
     * @return the page
     */
    default ListInstancesResponse listInstances(Consumer<ListInstancesRequestBuilder> request) {
        ListInstancesRequestBuilder builder = ListInstancesRequest.builder();
        request.accept(builder);
        return listInstances(builder.build());
    }

    /**
     * Lists the first hundred of the project's Flexus instances: action {@code ListInstances}.
     *
     * @return the first page
     */
    default ListInstancesResponse listInstances() {
        return listInstances(r -> {});
    }

    /**
     * Goes through all of the project's Flexus instances, page by page: action {@code ListInstances}.
     *
     * @return the instances, in pages of 100
     */
    default Pager<ListInstancesResponse, Instance> listInstancesPager() {
        return listInstancesPager(r -> {});
    }

    /**
     * Goes through the Flexus instances that match, page by page: action {@code ListInstances}.
     *
     * @param request fills in filters; pages have 100 instances unless it says otherwise
     * @return the instances
     */
    default Pager<ListInstancesResponse, Instance> listInstancesPager(Consumer<ListInstancesRequestBuilder> request) {
        ListInstancesRequestBuilder builder = ListInstancesRequest.builder();
        request.accept(builder);
        return Pager.of(this, builder.build(), FlexusRdsPages.INSTANCES);
    }

    /**
     * Waits for a state of an instance by reading it with {@code ListInstances}.
     *
     * <pre>{@code
     * rds.waitForInstance(id).until(InstanceStatus.ACTIVE).within(Duration.ofMinutes(20)).await();
     * }</pre>
     *
     * @param id the instance's id
     * @return a waiter; {@code FAILED} and {@code STORAGE FULL} end it unless they are awaited
     */
    default Waiter<Instance, InstanceStatus> waitForInstance(String id) {
        return waiter(FlexusRdsWaits.instance(id));
    }

    /**
     * Waits for a state of an instance that was just ordered. Other than the wait by its id it says at once when nothing
     * will come: the order waits to be paid, since {@code isAutoPay} was not set. Once it was paid by hand, wait by the id.
     *
     * <pre>{@code
     * CreateInstanceResponse created = rds.createInstance(order);
     * rds.waitForInstance(order, created).until(InstanceStatus.ACTIVE).await();
     * }</pre>
     *
     * @param order what was asked for
     * @param created the answer to it, which names the instance
     * @return a waiter; an unpaid order, {@code FAILED} and {@code STORAGE FULL} end it
     */
    default Waiter<Instance, InstanceStatus> waitForInstance(
            CreateInstanceRequest order, CreateInstanceResponse created) {
        CreatedInstance instance = Objects.requireNonNull(created.instance(), "created.instance");
        return waiter(OrderWaits.created(instance.id(), order.chargeInfo(), created.orderId(), created.jobId()));
    }

    /**
     * Waits for a state of an instance that is being restored from a backup or a point in time, and says at once when
     * its order waits to be paid.
     *
     * @param order what was asked for
     * @param created the answer to it, which names the instance
     * @return a waiter; an unpaid order, {@code FAILED} and {@code STORAGE FULL} end it
     */
    default Waiter<Instance, InstanceStatus> waitForInstance(
            CreateRestoreInstanceRequest order, CreateRestoreInstanceResponse created) {
        CreatedInstance instance = Objects.requireNonNull(created.instance(), "created.instance");
        return waiter(OrderWaits.created(instance.id(), order.chargeInfo(), created.orderId(), created.jobId()));
    }

    /**
     * Waits for a state of an instance whose flavor is being changed. As long as it is {@code ACTIVE} with its old
     * flavor the change has not begun; when the order waits to be paid, that is said at once.
     *
     * @param order what was asked for
     * @param ordered the answer to it
     * @return a waiter; an unpaid order, {@code FAILED} and {@code STORAGE FULL} end it
     */
    default Waiter<Instance, InstanceStatus> waitForResize(
            StartResizeFlavorActionRequest order, StartResizeFlavorActionResponse ordered) {
        return waiter(OrderWaits.resized(order, ordered.orderId(), ordered.jobId()));
    }

    /**
     * Waits for a state of an instance that is being restarted. The first read is made after 5 seconds, as the instance
     * may look {@code ACTIVE} for a moment before it restarts.
     *
     * @param id the instance's id
     * @return a waiter; {@code FAILED} and {@code STORAGE FULL} end it unless they are awaited
     */
    default Waiter<Instance, InstanceStatus> waitForRestart(String id) {
        return waiter(FlexusRdsWaits.restarted(id));
    }
}
