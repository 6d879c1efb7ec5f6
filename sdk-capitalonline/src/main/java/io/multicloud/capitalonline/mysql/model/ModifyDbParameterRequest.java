package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Lists;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.util.List;
import org.immutables.value.Value;

/**
 * Changes parameters of an instance: action {@code ModifyDBParameter}.
 *
 * @param instanceUuid id of the instance; required
 * @param parameters the parameters that are {@code isModify}, each with its new value; required
 */
@Value.Builder
public record ModifyDbParameterRequest(String instanceUuid, List<ParameterChange> parameters)
        implements ServiceRequest<CapitalOnlineMysqlClient, ModifyDbParameterResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ModifyDbParameterRequest {
        parameters = Lists.copy(parameters);
        RequestCheck.of("ModifyDBParameter")
                .required("instanceUuid", instanceUuid)
                .required("parameters", parameters)
                .each("parameters", parameters, ParameterChange::check)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ModifyDbParameterRequestBuilder builder() {
        return new ModifyDbParameterRequestBuilder();
    }

    @Override
    public Operation<ModifyDbParameterRequest, ModifyDbParameterResponse> operation() {
        return CapitalOnlineMysqlOperations.MODIFY_DB_PARAMETER;
    }
}
