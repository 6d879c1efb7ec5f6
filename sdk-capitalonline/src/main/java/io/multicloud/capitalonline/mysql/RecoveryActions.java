package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.DeleteTemporaryDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DeleteTemporaryDbInstancesRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DeleteTemporaryDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.DescribeRollbackRangeTimeRequest;
import io.multicloud.capitalonline.mysql.model.DescribeRollbackRangeTimeRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeRollbackRangeTimeResponse;
import io.multicloud.capitalonline.mysql.model.DescribeTemporaryDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.DescribeTemporaryDbInstancesRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeTemporaryDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.RegularizeTemporaryDbInstancesRequest;
import io.multicloud.capitalonline.mysql.model.RegularizeTemporaryDbInstancesRequestBuilder;
import io.multicloud.capitalonline.mysql.model.RegularizeTemporaryDbInstancesResponse;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackRequest;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackRequestBuilder;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackResponse;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackToTemporaryDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackToTemporaryDbInstanceRequestBuilder;
import io.multicloud.capitalonline.mysql.model.StartBatchRollbackToTemporaryDbInstanceResponse;
import io.multicloud.core.ServiceClient;
import java.util.function.Consumer;

/** The actions on restores, all of which the provider withdrew from its documents on 2021-12-30; part of {@link CapitalOnlineMysqlClient}. */
public interface RecoveryActions extends ServiceClient<CapitalOnlineMysqlClient> {

    /**
     * Puts a backup in the place of all data of a cluster instance: action {@code StartBatchRollback}. A call that
     * may have arrived is never repeated, as the service takes no idempotency token.
     *
     * @param request instance and backup; see {@link StartBatchRollbackRequest}
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when the restore may or may not have begun, after a
     *     lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default StartBatchRollbackResponse startBatchRollback(StartBatchRollbackRequest request) {
        return call(request);
    }

    /**
     * Puts a backup in the place of all data of a cluster instance, described in place: action
     * {@code StartBatchRollback}.
     *
     * @param request fills in instance and backup; see {@link StartBatchRollbackRequest}
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when the restore may or may not have begun, after a
     *     lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default StartBatchRollbackResponse startBatchRollback(Consumer<StartBatchRollbackRequestBuilder> request) {
        StartBatchRollbackRequestBuilder builder = StartBatchRollbackRequest.builder();
        request.accept(builder);
        return startBatchRollback(builder.build());
    }

    /**
     * Tells to which points in time an instance can be restored: action {@code DescribeRollbackRangeTime}.
     *
     * @param request which instance; see {@link DescribeRollbackRangeTimeRequest}
     * @return the span
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DescribeRollbackRangeTimeResponse describeRollbackRangeTime(DescribeRollbackRangeTimeRequest request) {
        return call(request);
    }

    /**
     * Tells to which points in time an instance can be restored, described in place: action
     * {@code DescribeRollbackRangeTime}.
     *
     * @param request fills in which instance; see {@link DescribeRollbackRangeTimeRequest}
     * @return the span
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DescribeRollbackRangeTimeResponse describeRollbackRangeTime(
            Consumer<DescribeRollbackRangeTimeRequestBuilder> request) {
        DescribeRollbackRangeTimeRequestBuilder builder = DescribeRollbackRangeTimeRequest.builder();
        request.accept(builder);
        return describeRollbackRangeTime(builder.build());
    }

    /**
     * Tells to which points in time an instance can be restored: action {@code DescribeRollbackRangeTime}.
     *
     * @param instanceUuid the instance's id
     * @return the span
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DescribeRollbackRangeTimeResponse describeRollbackRangeTime(String instanceUuid) {
        return describeRollbackRangeTime(r -> r.instanceUuid(instanceUuid));
    }

    /**
     * Restores an instance, as it was at a point in time, to a temporary instance: action
     * {@code StartBatchRollbackToTemporaryDBInstance}. A call that may have arrived is never repeated, as the service
     * takes no idempotency token.
     *
     * @param request what to restore; see {@link StartBatchRollbackToTemporaryDbInstanceRequest}
     * @return the answer, which does not name the temporary instance
     * @throws io.multicloud.core.error.OutcomeUnknownException when the restore may or may not have begun, after a
     *     lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default StartBatchRollbackToTemporaryDbInstanceResponse startBatchRollbackToTemporaryDbInstance(
            StartBatchRollbackToTemporaryDbInstanceRequest request) {
        return call(request);
    }

    /**
     * Restores an instance, as it was at a point in time, to a temporary instance, described in place: action
     * {@code StartBatchRollbackToTemporaryDBInstance}.
     *
     * @param request fills in what to restore; see {@link StartBatchRollbackToTemporaryDbInstanceRequest}
     * @return the answer, which does not name the temporary instance
     * @throws io.multicloud.core.error.OutcomeUnknownException when the restore may or may not have begun, after a
     *     lost answer, an {@code InternalError} or a {@code CreateOrderExcept}
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default StartBatchRollbackToTemporaryDbInstanceResponse startBatchRollbackToTemporaryDbInstance(
            Consumer<StartBatchRollbackToTemporaryDbInstanceRequestBuilder> request) {
        StartBatchRollbackToTemporaryDbInstanceRequestBuilder builder =
                StartBatchRollbackToTemporaryDbInstanceRequest.builder();
        request.accept(builder);
        return startBatchRollbackToTemporaryDbInstance(builder.build());
    }

    /**
     * Lists the temporary instances of an instance: action {@code DescribeTemporaryDBInstances}.
     *
     * @param request which instance; see {@link DescribeTemporaryDbInstancesRequest}
     * @return the temporary instances
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DescribeTemporaryDbInstancesResponse describeTemporaryDbInstances(
            DescribeTemporaryDbInstancesRequest request) {
        return call(request);
    }

    /**
     * Lists the temporary instances of an instance, described in place: action {@code DescribeTemporaryDBInstances}.
     *
     * @param request fills in which instance; see {@link DescribeTemporaryDbInstancesRequest}
     * @return the temporary instances
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DescribeTemporaryDbInstancesResponse describeTemporaryDbInstances(
            Consumer<DescribeTemporaryDbInstancesRequestBuilder> request) {
        DescribeTemporaryDbInstancesRequestBuilder builder = DescribeTemporaryDbInstancesRequest.builder();
        request.accept(builder);
        return describeTemporaryDbInstances(builder.build());
    }

    /**
     * Lists the temporary instances of an instance: action {@code DescribeTemporaryDBInstances}.
     *
     * @param instanceUuid the instance's id
     * @return the temporary instances
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DescribeTemporaryDbInstancesResponse describeTemporaryDbInstances(String instanceUuid) {
        return describeTemporaryDbInstances(r -> r.instanceUuid(instanceUuid));
    }

    /**
     * Turns a temporary instance into an ordinary one: action {@code RegularizeTemporaryDBInstances}. A call that may
     * have arrived is never repeated, as the service takes no idempotency token.
     *
     * @param request which instance; see {@link RegularizeTemporaryDbInstancesRequest}
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when it may or may not have begun, after a lost
     *     answer, an {@code InternalError} or a {@code CreateOrderExcept}
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default RegularizeTemporaryDbInstancesResponse regularizeTemporaryDbInstances(
            RegularizeTemporaryDbInstancesRequest request) {
        return call(request);
    }

    /**
     * Turns a temporary instance into an ordinary one, described in place: action
     * {@code RegularizeTemporaryDBInstances}.
     *
     * @param request fills in which instance; see {@link RegularizeTemporaryDbInstancesRequest}
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when it may or may not have begun, after a lost
     *     answer, an {@code InternalError} or a {@code CreateOrderExcept}
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default RegularizeTemporaryDbInstancesResponse regularizeTemporaryDbInstances(
            Consumer<RegularizeTemporaryDbInstancesRequestBuilder> request) {
        RegularizeTemporaryDbInstancesRequestBuilder builder = RegularizeTemporaryDbInstancesRequest.builder();
        request.accept(builder);
        return regularizeTemporaryDbInstances(builder.build());
    }

    /**
     * Turns a temporary instance into an ordinary one: action {@code RegularizeTemporaryDBInstances}.
     *
     * @param instanceUuid the instance's id
     * @param temporaryInstanceUuid the temporary instance's id
     * @return the answer
     * @throws io.multicloud.core.error.OutcomeUnknownException when it may or may not have begun, after a lost
     *     answer, an {@code InternalError} or a {@code CreateOrderExcept}
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default RegularizeTemporaryDbInstancesResponse regularizeTemporaryDbInstances(
            String instanceUuid, String temporaryInstanceUuid) {
        return regularizeTemporaryDbInstances(
                r -> r.instanceUuid(instanceUuid).temporaryInstanceUuid(temporaryInstanceUuid));
    }

    /**
     * Deletes a temporary instance: action {@code DeleteTemporaryDBInstances}.
     *
     * @param request which instance; see {@link DeleteTemporaryDbInstancesRequest}
     * @return the answer
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DeleteTemporaryDbInstancesResponse deleteTemporaryDbInstances(DeleteTemporaryDbInstancesRequest request) {
        return call(request);
    }

    /**
     * Deletes a temporary instance, described in place: action {@code DeleteTemporaryDBInstances}.
     *
     * @param request fills in which instance; see {@link DeleteTemporaryDbInstancesRequest}
     * @return the answer
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DeleteTemporaryDbInstancesResponse deleteTemporaryDbInstances(
            Consumer<DeleteTemporaryDbInstancesRequestBuilder> request) {
        DeleteTemporaryDbInstancesRequestBuilder builder = DeleteTemporaryDbInstancesRequest.builder();
        request.accept(builder);
        return deleteTemporaryDbInstances(builder.build());
    }

    /**
     * Deletes a temporary instance: action {@code DeleteTemporaryDBInstances}.
     *
     * @param instanceUuid the instance's id
     * @param temporaryInstanceUuid the temporary instance's id
     * @return the answer
     * @deprecated withdrawn by the provider on 2021-12-30; the service may refuse it
     */
    @Deprecated
    default DeleteTemporaryDbInstancesResponse deleteTemporaryDbInstances(
            String instanceUuid, String temporaryInstanceUuid) {
        return deleteTemporaryDbInstances(
                r -> r.instanceUuid(instanceUuid).temporaryInstanceUuid(temporaryInstanceUuid));
    }
}
