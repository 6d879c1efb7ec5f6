package io.multicloud.capitalonline.mysql;

import io.multicloud.capitalonline.mysql.model.DescribeDbInstancePerformanceRequest;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancePerformanceRequestBuilder;
import io.multicloud.capitalonline.mysql.model.DescribeDbInstancePerformanceResponse;
import io.multicloud.core.ServiceClient;
import java.util.function.Consumer;

/** The action on metrics; part of {@link CapitalOnlineMysqlClient}. */
public interface MonitorActions extends ServiceClient<CapitalOnlineMysqlClient> {

    /**
     * Lists the values of a metric of an instance over a span of time: action {@code DescribeDBInstancePerformance}.
     *
     * @param request metric and span; see {@link DescribeDbInstancePerformanceRequest}
     * @return the values
     */
    default DescribeDbInstancePerformanceResponse describeDbInstancePerformance(
            DescribeDbInstancePerformanceRequest request) {
        return call(request);
    }

    /**
     * Lists the values of a metric of an instance over a span of time, described in place: action
     * {@code DescribeDBInstancePerformance}.
     *
     * @param request fills in metric and span; see {@link DescribeDbInstancePerformanceRequest}
     * @return the values
     */
    default DescribeDbInstancePerformanceResponse describeDbInstancePerformance(
            Consumer<DescribeDbInstancePerformanceRequestBuilder> request) {
        DescribeDbInstancePerformanceRequestBuilder builder = DescribeDbInstancePerformanceRequest.builder();
        request.accept(builder);
        return describeDbInstancePerformance(builder.build());
    }
}
