package io.multicloud.huawei.flexus;

import io.multicloud.core.ServiceClient;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceRequest;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceRequestBuilder;
import io.multicloud.huawei.flexus.model.CreateRestoreInstanceResponse;
import io.multicloud.huawei.flexus.model.ListRestoreTimesRequest;
import io.multicloud.huawei.flexus.model.ListRestoreTimesRequestBuilder;
import io.multicloud.huawei.flexus.model.ListRestoreTimesResponse;
import java.util.function.Consumer;

/** The actions that bring back data; part of {@link FlexusRdsClient}. */
public interface RestoreActions extends ServiceClient<FlexusRdsClient> {

    /**
     * Lists the times that an instance can be restored to: action {@code ListRestoreTimes}.
     *
     * @param request the instance and the day; see {@link ListRestoreTimesRequest}
     * @return the times
     */
    default ListRestoreTimesResponse listRestoreTimes(ListRestoreTimesRequest request) {
        return call(request);
    }

    /**
     * Lists the times that an instance can be restored to, described in place: action {@code ListRestoreTimes}.
     *
     * @param request fills in the instance and the day; see {@link ListRestoreTimesRequest}
     * @return the times
     */
    default ListRestoreTimesResponse listRestoreTimes(Consumer<ListRestoreTimesRequestBuilder> request) {
        ListRestoreTimesRequestBuilder builder = ListRestoreTimesRequest.builder();
        request.accept(builder);
        return listRestoreTimes(builder.build());
    }

    /**
     * Lists the times that an instance can be restored to: action {@code ListRestoreTimes}.
     *
     * @param instanceId id of the instance
     * @return the times
     */
    default ListRestoreTimesResponse listRestoreTimes(String instanceId) {
        return listRestoreTimes(r -> r.instanceId(instanceId));
    }

    /**
     * Creates an instance with the data of a backup or of a point in time: action {@code
     * CreateRestoreInstance}. It has no client token: after an {@link io.multicloud.core.error.OutcomeUnknownException} look for the
     * instance by its name before you ask again.
     *
     * @param request what to restore and to what; see {@link CreateRestoreInstanceRequest}
     * @return the instance, and the id of its order or task
     */
    default CreateRestoreInstanceResponse createRestoreInstance(CreateRestoreInstanceRequest request) {
        return call(request);
    }

    /**
     * Creates an instance with the data of a backup or of a point in time, described in place: action {@code
     * CreateRestoreInstance}. It has no client token: after an {@link io.multicloud.core.error.OutcomeUnknownException} look for the
     * instance by its name before you ask again.
     *
     * @param request fills in what to restore and to what; see {@link CreateRestoreInstanceRequest}
     * @return the instance, and the id of its order or task
     */
    default CreateRestoreInstanceResponse createRestoreInstance(Consumer<CreateRestoreInstanceRequestBuilder> request) {
        CreateRestoreInstanceRequestBuilder builder = CreateRestoreInstanceRequest.builder();
        request.accept(builder);
        return createRestoreInstance(builder.build());
    }
}
