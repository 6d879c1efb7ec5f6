package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceResponse;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DeleteInstanceResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesResponse;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.aliyun.hybriddb.model.ModifyInstanceNameRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyInstanceNameRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.ModifyInstanceNameResponse;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.paging.Pager;
import io.multicloud.core.waiting.Waiter;
import java.util.function.Consumer;

/** The actions on instances; part of {@link HybridDbClient}. */
public interface InstanceActions extends ServiceClient<HybridDbClient> {

    /**
     * Creates an instance with one database and one account: action {@code CreateInstance}. Each call carries a
     * client token; a repeat with the same one creates nothing new. {@link #waitForInstance}
     * waits until it is {@code ACTIVE}.
     *
     * @param request what to create; see {@link CreateInstanceRequest}
     * @return the ids of instance and order
     */
    default CreateInstanceResponse createInstance(CreateInstanceRequest request) {
        return call(request);
    }

    /**
     * Creates an instance, described in place: action {@code CreateInstance}.
     *
     * @param request fills in what to create; see {@link CreateInstanceRequest}
     * @return the ids of instance and order
     */
    default CreateInstanceResponse createInstance(Consumer<CreateInstanceRequestBuilder> request) {
        CreateInstanceRequestBuilder builder = CreateInstanceRequest.builder();
        request.accept(builder);
        return createInstance(builder.build());
    }

    /**
     * Deletes an instance and all its data: action {@code DeleteInstance}. The instance must be {@code ACTIVE} and
     * not locked.
     *
     * @param request which instance
     * @return the answer
     */
    default DeleteInstanceResponse deleteInstance(DeleteInstanceRequest request) {
        return call(request);
    }

    /**
     * Deletes an instance, named in place: action {@code DeleteInstance}.
     *
     * @param request fills in which instance
     * @return the answer
     */
    default DeleteInstanceResponse deleteInstance(Consumer<DeleteInstanceRequestBuilder> request) {
        DeleteInstanceRequestBuilder builder = DeleteInstanceRequest.builder();
        request.accept(builder);
        return deleteInstance(builder.build());
    }

    /**
     * Deletes an instance: action {@code DeleteInstance}.
     *
     * @param instanceId the instance's id
     * @return the answer
     */
    default DeleteInstanceResponse deleteInstance(String instanceId) {
        return deleteInstance(r -> r.instanceId(instanceId));
    }

    /**
     * Lists a page of the account's instances: action {@code DescribeInstances}.
     *
     * @param request filters and page; see {@link DescribeInstancesRequest}
     * @return the page
     */
    default DescribeInstancesResponse describeInstances(DescribeInstancesRequest request) {
        return call(request);
    }

    /**
     * Lists a page of the account's instances: action {@code DescribeInstances}.
     *
     * @param request fills in filters and page
     * @return the page
     */
    default DescribeInstancesResponse describeInstances(Consumer<DescribeInstancesRequestBuilder> request) {
        DescribeInstancesRequestBuilder builder = DescribeInstancesRequest.builder();
        request.accept(builder);
        return describeInstances(builder.build());
    }

    /**
     * Lists the first ten of the account's instances: action {@code DescribeInstances}.
     *
     * @return the first page
     */
    default DescribeInstancesResponse describeInstances() {
        return describeInstances(r -> {});
    }

    /**
     * Goes through all of the account's instances, page by page: action {@code DescribeInstances}.
     *
     * @return the instances, in pages of 50
     */
    default Pager<DescribeInstancesResponse, Instance> describeInstancesPager() {
        return describeInstancesPager(r -> {});
    }

    /**
     * Goes through the instances that match, page by page: action {@code DescribeInstances}.
     *
     * @param request fills in filters; pages have 50 instances unless it says otherwise
     * @return the instances
     */
    default Pager<DescribeInstancesResponse, Instance> describeInstancesPager(
            Consumer<DescribeInstancesRequestBuilder> request) {
        DescribeInstancesRequestBuilder builder = HybridDbPages.firstInstances();
        request.accept(builder);
        return Pager.of(this, builder.build(), HybridDbPages.INSTANCES);
    }

    /**
     * Waits for a state of an instance, or until it is gone, by reading it with {@code DescribeInstanceInfo}.
     *
     * <pre>{@code
     * hybridDb.waitForInstance(id).until(InstanceStatus.ACTIVE).within(Duration.ofMinutes(20)).await();
     * }</pre>
     *
     * @param instanceId the instance's id
     * @return a waiter; {@code INACTIVE} ends it unless that is awaited
     */
    default Waiter<DescribeInstanceInfoResponse, InstanceStatus> waitForInstance(String instanceId) {
        return waiter(HybridDbWaits.instance(instanceId));
    }

    /**
     * Describes one instance with its addresses and databases: action {@code DescribeInstanceInfo}.
     *
     * @param request which instance
     * @return the instance
     */
    default DescribeInstanceInfoResponse describeInstanceInfo(DescribeInstanceInfoRequest request) {
        return call(request);
    }

    /**
     * Describes one instance with its addresses and databases: action {@code DescribeInstanceInfo}.
     *
     * @param request fills in which instance
     * @return the instance
     */
    default DescribeInstanceInfoResponse describeInstanceInfo(Consumer<DescribeInstanceInfoRequestBuilder> request) {
        DescribeInstanceInfoRequestBuilder builder = DescribeInstanceInfoRequest.builder();
        request.accept(builder);
        return describeInstanceInfo(builder.build());
    }

    /**
     * Describes one instance: action {@code DescribeInstanceInfo}.
     *
     * @param instanceId the instance's id
     * @return the instance
     */
    default DescribeInstanceInfoResponse describeInstanceInfo(String instanceId) {
        return describeInstanceInfo(r -> r.instanceId(instanceId));
    }

    /**
     * Gives an instance another name; its id stays: action {@code ModifyInstanceName}.
     *
     * @param request instance and name; see {@link ModifyInstanceNameRequest}
     * @return the answer
     */
    default ModifyInstanceNameResponse modifyInstanceName(ModifyInstanceNameRequest request) {
        return call(request);
    }

    /**
     * Gives an instance another name, described in place: action {@code ModifyInstanceName}.
     *
     * @param request fills in instance and name; see {@link ModifyInstanceNameRequest}
     * @return the answer
     */
    default ModifyInstanceNameResponse modifyInstanceName(Consumer<ModifyInstanceNameRequestBuilder> request) {
        ModifyInstanceNameRequestBuilder builder = ModifyInstanceNameRequest.builder();
        request.accept(builder);
        return modifyInstanceName(builder.build());
    }

    /**
     * Gives an instance another name: action {@code ModifyInstanceName}.
     *
     * @param instanceId the instance's id
     * @param newInstanceName the new name
     * @return the answer
     */
    default ModifyInstanceNameResponse modifyInstanceName(String instanceId, String newInstanceName) {
        return modifyInstanceName(r -> r.instanceId(instanceId).newInstanceName(newInstanceName));
    }
}
