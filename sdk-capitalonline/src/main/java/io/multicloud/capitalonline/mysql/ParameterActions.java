package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.DescribeDbParameterModifyHistoryRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterModifyHistoryRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterModifyHistoryResponse;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeDbParameterResponse;
import io.multicloud.capitalonline.mysql.model.ModifyDbParameterRequest;
import io.multicloud.capitalonline.mysql.model.ModifyDbParameterRequestBuilder;
import io.multicloud.capitalonline.mysql.model.ModifyDbParameterResponse;
import io.multicloud.core.ServiceClient;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/** The actions on parameters of instances; part of {@link CapitalOnlineMysqlClient}. */
public interface ParameterActions extends ServiceClient<CapitalOnlineMysqlClient> {

    /**
     * Lists the parameters of an instance: action {@code DescribeDBParameter}.
     *
     * @param request which instance; see {@link DescribeDbParameterRequest}
     * @return the parameters
     */
    default DescribeDbParameterResponse describeDbParameter(DescribeDbParameterRequest request) {
        return call(request);
    }

    /**
     * Lists the parameters of an instance, described in place: action {@code DescribeDBParameter}.
     *
     * @param request fills in which instance; see {@link DescribeDbParameterRequest}
     * @return the parameters
     */
    default DescribeDbParameterResponse describeDbParameter(Consumer<DescribeDbParameterRequestBuilder> request) {
        DescribeDbParameterRequestBuilder builder = DescribeDbParameterRequest.builder();
        request.accept(builder);
        return describeDbParameter(builder.build());
    }

    /**
     * Lists the parameters of an instance: action {@code DescribeDBParameter}.
     *
     * @param instanceUuid the instance's id
     * @return the parameters
     */
    default DescribeDbParameterResponse describeDbParameter(String instanceUuid) {
        return describeDbParameter(r -> r.instanceUuid(instanceUuid));
    }

    /**
     * Lists the changes of the parameters of an instance within a span of time: action
     * {@code DescribeDBParameterModifyHistory}.
     *
     * @param request instance and span; see {@link DescribeDbParameterModifyHistoryRequest}
     * @return the changes
     */
    default DescribeDbParameterModifyHistoryResponse describeDbParameterModifyHistory(
            DescribeDbParameterModifyHistoryRequest request) {
        return call(request);
    }

    /**
     * Lists the changes of the parameters of an instance within a span of time, described in place: action
     * {@code DescribeDBParameterModifyHistory}.
     *
     * @param request fills in instance and span; see {@link DescribeDbParameterModifyHistoryRequest}
     * @return the changes
     */
    default DescribeDbParameterModifyHistoryResponse describeDbParameterModifyHistory(
            Consumer<DescribeDbParameterModifyHistoryRequestBuilder> request) {
        DescribeDbParameterModifyHistoryRequestBuilder builder = DescribeDbParameterModifyHistoryRequest.builder();
        request.accept(builder);
        return describeDbParameterModifyHistory(builder.build());
    }

    /**
     * Lists the changes of the parameters of an instance within a span of time: action
     * {@code DescribeDBParameterModifyHistory}.
     *
     * @param instanceUuid the instance's id
     * @param startTime begin of the span
     * @param endTime end of the span
     * @return the changes
     */
    default DescribeDbParameterModifyHistoryResponse describeDbParameterModifyHistory(
            String instanceUuid, LocalDateTime startTime, LocalDateTime endTime) {
        return describeDbParameterModifyHistory(
                r -> r.instanceUuid(instanceUuid).startTime(startTime).endTime(endTime));
    }

    /**
     * Changes parameters of an instance; some need a restart to come into force: action {@code ModifyDBParameter}.
     *
     * @param request instance and parameters; see {@link ModifyDbParameterRequest}
     * @return the answer
     */
    default ModifyDbParameterResponse modifyDbParameter(ModifyDbParameterRequest request) {
        return call(request);
    }

    /**
     * Changes parameters of an instance; some need a restart to come into force, described in place: action
     * {@code ModifyDBParameter}.
     *
     * @param request fills in instance and parameters; see {@link ModifyDbParameterRequest}
     * @return the answer
     */
    default ModifyDbParameterResponse modifyDbParameter(Consumer<ModifyDbParameterRequestBuilder> request) {
        ModifyDbParameterRequestBuilder builder = ModifyDbParameterRequest.builder();
        request.accept(builder);
        return modifyDbParameter(builder.build());
    }
}
