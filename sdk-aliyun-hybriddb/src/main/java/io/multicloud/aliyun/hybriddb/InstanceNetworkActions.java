package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.AddressType;
import io.multicloud.aliyun.hybriddb.model.AllocateInstancePublicConnectionRequest;
import io.multicloud.aliyun.hybriddb.model.AllocateInstancePublicConnectionRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.AllocateInstancePublicConnectionResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeSecurityIpsRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeSecurityIpsRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeSecurityIpsResponse;
import io.multicloud.aliyun.hybriddb.model.ModifySecurityIpsRequest;
import io.multicloud.aliyun.hybriddb.model.ModifySecurityIpsRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.ModifySecurityIpsResponse;
import io.multicloud.aliyun.hybriddb.model.SwitchInstanceNetTypeRequest;
import io.multicloud.aliyun.hybriddb.model.SwitchInstanceNetTypeRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.SwitchInstanceNetTypeResponse;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.waiting.Waiter;
import java.util.function.Consumer;

/** The actions on the addresses and white lists of an instance; part of {@link HybridDbClient}. */
public interface InstanceNetworkActions extends ServiceClient<HybridDbClient> {

    /**
     * Lists who may connect to an instance, group by group: action {@code DescribeSecurityIPs}.
     *
     * @param request which instance; see {@link DescribeSecurityIpsRequest}
     * @return the white lists
     */
    default DescribeSecurityIpsResponse describeSecurityIps(DescribeSecurityIpsRequest request) {
        return call(request);
    }

    /**
     * Lists who may connect to an instance, group by group, described in place: action {@code DescribeSecurityIPs}.
     *
     * @param request fills in which instance; see {@link DescribeSecurityIpsRequest}
     * @return the white lists
     */
    default DescribeSecurityIpsResponse describeSecurityIps(Consumer<DescribeSecurityIpsRequestBuilder> request) {
        DescribeSecurityIpsRequestBuilder builder = DescribeSecurityIpsRequest.builder();
        request.accept(builder);
        return describeSecurityIps(builder.build());
    }

    /**
     * Lists who may connect to an instance, group by group: action {@code DescribeSecurityIPs}.
     *
     * @param instanceId the instance's id
     * @return the white lists
     */
    default DescribeSecurityIpsResponse describeSecurityIps(String instanceId) {
        return describeSecurityIps(r -> r.instanceId(instanceId));
    }

    /**
     * Replaces, extends or cuts a white list of an instance: action {@code ModifySecurityIPs}. The instance must be {@code ACTIVE} and
     * not locked. A call is never repeated on its own, as adding and deleting twice is not what was asked for.
     *
     * @param request instance, mode and entries; see {@link ModifySecurityIpsRequest}
     * @return the white list as it is then
     */
    default ModifySecurityIpsResponse modifySecurityIps(ModifySecurityIpsRequest request) {
        return call(request);
    }

    /**
     * Replaces, extends or cuts a white list of an instance, described in place: action {@code ModifySecurityIPs}.
     *
     * @param request fills in instance, mode and entries; see {@link ModifySecurityIpsRequest}
     * @return the white list as it is then
     */
    default ModifySecurityIpsResponse modifySecurityIps(Consumer<ModifySecurityIpsRequestBuilder> request) {
        ModifySecurityIpsRequestBuilder builder = ModifySecurityIpsRequest.builder();
        request.accept(builder);
        return modifySecurityIps(builder.build());
    }

    /**
     * Moves an instance between the classic network and a VPC: action {@code SwitchInstanceNetType}. Its address changes. The
     * instance must be {@code ACTIVE}; 20 moves in 24 hours are allowed. {@link HybridDbClient#waitForInstance} waits until it
     * is {@code ACTIVE} again. A call is never repeated on its own, as each is a move that counts.
     *
     * @param request instance and network; see {@link SwitchInstanceNetTypeRequest}
     * @return the answer
     */
    default SwitchInstanceNetTypeResponse switchInstanceNetType(SwitchInstanceNetTypeRequest request) {
        return call(request);
    }

    /**
     * Moves an instance between the classic network and a VPC, described in place: action {@code SwitchInstanceNetType}.
     *
     * @param request fills in instance and network; see {@link SwitchInstanceNetTypeRequest}
     * @return the answer
     */
    default SwitchInstanceNetTypeResponse switchInstanceNetType(Consumer<SwitchInstanceNetTypeRequestBuilder> request) {
        SwitchInstanceNetTypeRequestBuilder builder = SwitchInstanceNetTypeRequest.builder();
        request.accept(builder);
        return switchInstanceNetType(builder.build());
    }

    /**
     * Gives an instance an address in the internet: action {@code AllocateInstancePublicConnection}.
     * {@link #waitForPublicConnection} waits until it is there. A call is never repeated on its own: a second one finds the
     * address of the first and fails.
     *
     * @param request instance, name and port; see {@link AllocateInstancePublicConnectionRequest}
     * @return the answer
     */
    default AllocateInstancePublicConnectionResponse allocateInstancePublicConnection(
            AllocateInstancePublicConnectionRequest request) {
        return call(request);
    }

    /**
     * Gives an instance an address in the internet, described in place: action {@code AllocateInstancePublicConnection}.
     *
     * @param request fills in instance, name and port; see {@link AllocateInstancePublicConnectionRequest}
     * @return the answer
     */
    default AllocateInstancePublicConnectionResponse allocateInstancePublicConnection(
            Consumer<AllocateInstancePublicConnectionRequestBuilder> request) {
        AllocateInstancePublicConnectionRequestBuilder builder = AllocateInstancePublicConnectionRequest.builder();
        request.accept(builder);
        return allocateInstancePublicConnection(builder.build());
    }

    /**
     * Gives an instance an address in the internet: action {@code AllocateInstancePublicConnection}.
     *
     * @param instanceId the instance's id
     * @return the answer
     */
    default AllocateInstancePublicConnectionResponse allocateInstancePublicConnection(String instanceId) {
        return allocateInstancePublicConnection(r -> r.instanceId(instanceId));
    }

    /**
     * Waits for the address of an instance in the internet, by reading the instance with {@code DescribeInstanceInfo}.
     *
     * <pre>{@code
     * hybridDb.allocateInstancePublicConnection(id);
     * hybridDb.waitForPublicConnection(id).until(AddressType.PUBLIC).await().networkInfoItems();
     * }</pre>
     *
     * @param instanceId the instance's id
     * @return a waiter, whose only state is {@code PUBLIC}
     */
    default Waiter<DescribeInstanceInfoResponse, AddressType> waitForPublicConnection(String instanceId) {
        return waiter(HybridDbWaits.publicConnection(instanceId));
    }
}
