package io.multicloud.huawei.flexus;

import io.multicloud.core.ServiceClient;
import io.multicloud.huawei.flexus.model.ShowInstanceConfigurationRequest;
import io.multicloud.huawei.flexus.model.ShowInstanceConfigurationRequestBuilder;
import io.multicloud.huawei.flexus.model.ShowInstanceConfigurationResponse;
import io.multicloud.huawei.flexus.model.UpdateInstanceConfigurationAsyncRequest;
import io.multicloud.huawei.flexus.model.UpdateInstanceConfigurationAsyncRequestBuilder;
import io.multicloud.huawei.flexus.model.UpdateInstanceConfigurationAsyncResponse;
import java.util.Map;
import java.util.function.Consumer;

/** The actions on database parameters; part of {@link FlexusRdsClient}. */
public interface ConfigurationActions extends ServiceClient<FlexusRdsClient> {

    /**
     * Changes database parameters of an instance: action {@code UpdateInstanceConfigurationAsync}. A name that
     * the service does not know is no error: look at {@code ignoredParams} of the answer, and at {@code
     * restartRequired}.
     *
     * @param request the instance and the new values; see {@link UpdateInstanceConfigurationAsyncRequest}
     * @return the task, and what was ignored or needs a restart
     */
    default UpdateInstanceConfigurationAsyncResponse updateInstanceConfigurationAsync(
            UpdateInstanceConfigurationAsyncRequest request) {
        return call(request);
    }

    /**
     * Changes database parameters of an instance, described in place: action {@code
     * UpdateInstanceConfigurationAsync}. A name that the service does not know is no error: look at {@code
     * ignoredParams} of the answer, and at {@code restartRequired}.
     *
     * @param request fills in the instance and the new values; see {@link
     *     UpdateInstanceConfigurationAsyncRequest}
     * @return the task, and what was ignored or needs a restart
     */
    default UpdateInstanceConfigurationAsyncResponse updateInstanceConfigurationAsync(
            Consumer<UpdateInstanceConfigurationAsyncRequestBuilder> request) {
        UpdateInstanceConfigurationAsyncRequestBuilder builder = UpdateInstanceConfigurationAsyncRequest.builder();
        request.accept(builder);
        return updateInstanceConfigurationAsync(builder.build());
    }

    /**
     * Changes database parameters of an instance: action {@code UpdateInstanceConfigurationAsync}. A name that
     * the service does not know is no error: look at {@code ignoredParams} of the answer, and at {@code
     * restartRequired}.
     *
     * @param instanceId id of the instance
     * @param values the new values by the names of the parameters
     * @return the task, and what was ignored or needs a restart
     */
    default UpdateInstanceConfigurationAsyncResponse updateInstanceConfigurationAsync(
            String instanceId, Map<String, String> values) {
        return updateInstanceConfigurationAsync(r -> r.instanceId(instanceId).values(values));
    }

    /**
     * Shows the database parameters of an instance: action {@code ShowInstanceConfiguration}.
     *
     * @param request the instance; see {@link ShowInstanceConfigurationRequest}
     * @return the parameters
     */
    default ShowInstanceConfigurationResponse showInstanceConfiguration(ShowInstanceConfigurationRequest request) {
        return call(request);
    }

    /**
     * Shows the database parameters of an instance, described in place: action {@code
     * ShowInstanceConfiguration}.
     *
     * @param request fills in the instance; see {@link ShowInstanceConfigurationRequest}
     * @return the parameters
     */
    default ShowInstanceConfigurationResponse showInstanceConfiguration(
            Consumer<ShowInstanceConfigurationRequestBuilder> request) {
        ShowInstanceConfigurationRequestBuilder builder = ShowInstanceConfigurationRequest.builder();
        request.accept(builder);
        return showInstanceConfiguration(builder.build());
    }

    /**
     * Shows the database parameters of an instance: action {@code ShowInstanceConfiguration}.
     *
     * @param instanceId id of the instance
     * @return the parameters
     */
    default ShowInstanceConfigurationResponse showInstanceConfiguration(String instanceId) {
        return showInstanceConfiguration(r -> r.instanceId(instanceId));
    }
}
