package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.DescribeDatabasePerformanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasePerformanceRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabasePerformanceResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseResourceUsageRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseResourceUsageRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseResourceUsageResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancePerformanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancePerformanceRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancePerformanceResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceResourceUsageRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceResourceUsageRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceResourceUsageResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeMonitorItemsRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeMonitorItemsRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeMonitorItemsResponse;
import io.multicloud.core.ServiceClient;
import java.util.function.Consumer;

/** The actions that tell what was measured; part of {@link HybridDbClient}. */
public interface MonitorActions extends ServiceClient<HybridDbClient> {

    /**
     * Lists the metrics that there are: action {@code DescribeMonitorItems}.
     *
     * @param request instance and level; see {@link DescribeMonitorItemsRequest}
     * @return the metrics
     */
    default DescribeMonitorItemsResponse describeMonitorItems(DescribeMonitorItemsRequest request) {
        return call(request);
    }

    /**
     * Lists the metrics that there are, described in place: action {@code DescribeMonitorItems}.
     *
     * @param request fills in instance and level; see {@link DescribeMonitorItemsRequest}
     * @return the metrics
     */
    default DescribeMonitorItemsResponse describeMonitorItems(Consumer<DescribeMonitorItemsRequestBuilder> request) {
        DescribeMonitorItemsRequestBuilder builder = DescribeMonitorItemsRequest.builder();
        request.accept(builder);
        return describeMonitorItems(builder.build());
    }

    /**
     * Reads metrics of an instance: action {@code DescribeInstancePerformance}. A call has at most 400 values.
     *
     * @param request instance, metrics and range; see {@link DescribeInstancePerformanceRequest}
     * @return the values
     */
    default DescribeInstancePerformanceResponse describeInstancePerformance(
            DescribeInstancePerformanceRequest request) {
        return call(request);
    }

    /**
     * Reads metrics of an instance, described in place: action {@code DescribeInstancePerformance}.
     *
     * @param request fills in instance, metrics and range; see {@link DescribeInstancePerformanceRequest}
     * @return the values
     */
    default DescribeInstancePerformanceResponse describeInstancePerformance(
            Consumer<DescribeInstancePerformanceRequestBuilder> request) {
        DescribeInstancePerformanceRequestBuilder builder = DescribeInstancePerformanceRequest.builder();
        request.accept(builder);
        return describeInstancePerformance(builder.build());
    }

    /**
     * Reads metrics of a database: action {@code DescribeDatabasePerformance}. A call has at most 400 values.
     *
     * @param request database, metrics and range; see {@link DescribeDatabasePerformanceRequest}
     * @return the values
     */
    default DescribeDatabasePerformanceResponse describeDatabasePerformance(
            DescribeDatabasePerformanceRequest request) {
        return call(request);
    }

    /**
     * Reads metrics of a database, described in place: action {@code DescribeDatabasePerformance}.
     *
     * @param request fills in database, metrics and range; see {@link DescribeDatabasePerformanceRequest}
     * @return the values
     */
    default DescribeDatabasePerformanceResponse describeDatabasePerformance(
            Consumer<DescribeDatabasePerformanceRequestBuilder> request) {
        DescribeDatabasePerformanceRequestBuilder builder = DescribeDatabasePerformanceRequest.builder();
        request.accept(builder);
        return describeDatabasePerformance(builder.build());
    }

    /**
     * Tells what space an instance takes: action {@code DescribeInstanceResourceUsage}. A call has at most 400
     * values.
     *
     * @param request instance and range; see {@link DescribeInstanceResourceUsageRequest}
     * @return the sizes
     */
    default DescribeInstanceResourceUsageResponse describeInstanceResourceUsage(
            DescribeInstanceResourceUsageRequest request) {
        return call(request);
    }

    /**
     * Tells what space an instance takes, described in place: action {@code DescribeInstanceResourceUsage}.
     *
     * @param request fills in instance and range; see {@link DescribeInstanceResourceUsageRequest}
     * @return the sizes
     */
    default DescribeInstanceResourceUsageResponse describeInstanceResourceUsage(
            Consumer<DescribeInstanceResourceUsageRequestBuilder> request) {
        DescribeInstanceResourceUsageRequestBuilder builder = DescribeInstanceResourceUsageRequest.builder();
        request.accept(builder);
        return describeInstanceResourceUsage(builder.build());
    }

    /**
     * Tells what space an instance takes: action {@code DescribeInstanceResourceUsage}.
     *
     * @param instanceId the instance's id
     * @return the sizes
     */
    default DescribeInstanceResourceUsageResponse describeInstanceResourceUsage(String instanceId) {
        return describeInstanceResourceUsage(r -> r.instanceId(instanceId));
    }

    /**
     * Tells what space a database takes: action {@code DescribeDatabaseResourceUsage}. A call has at most 400
     * values.
     *
     * @param request database and range; see {@link DescribeDatabaseResourceUsageRequest}
     * @return the sizes
     */
    default DescribeDatabaseResourceUsageResponse describeDatabaseResourceUsage(
            DescribeDatabaseResourceUsageRequest request) {
        return call(request);
    }

    /**
     * Tells what space a database takes, described in place: action {@code DescribeDatabaseResourceUsage}.
     *
     * @param request fills in database and range; see {@link DescribeDatabaseResourceUsageRequest}
     * @return the sizes
     */
    default DescribeDatabaseResourceUsageResponse describeDatabaseResourceUsage(
            Consumer<DescribeDatabaseResourceUsageRequestBuilder> request) {
        DescribeDatabaseResourceUsageRequestBuilder builder = DescribeDatabaseResourceUsageRequest.builder();
        request.accept(builder);
        return describeDatabaseResourceUsage(builder.build());
    }

    /**
     * Tells what space a database takes: action {@code DescribeDatabaseResourceUsage}.
     *
     * @param instanceId the instance's id
     * @param dbName the database's name
     * @return the sizes
     */
    default DescribeDatabaseResourceUsageResponse describeDatabaseResourceUsage(String instanceId, String dbName) {
        return describeDatabaseResourceUsage(r -> r.instanceId(instanceId).dbName(dbName));
    }
}
