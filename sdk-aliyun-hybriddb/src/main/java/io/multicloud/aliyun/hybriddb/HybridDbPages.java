package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesResponse;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.core.paging.PageNumbers;

/** How the pages of the actions that page follow each other. */
final class HybridDbPages {

    static final PageNumbers<DescribeInstancesRequest, DescribeInstancesResponse, Instance> INSTANCES =
            new PageNumbers<>(
                    DescribeInstancesResponse::instances,
                    DescribeInstancesResponse::totalCount,
                    DescribeInstancesResponse::pageSize,
                    DescribeInstancesRequest::pageNumber,
                    (request, number) -> DescribeInstancesRequest.builder()
                            .from(request)
                            .pageNumber(number)
                            .build());

    /** The largest page that the action has, so that a walk takes as few calls as can be. */
    static final int LARGEST = 50;

    private HybridDbPages() {}

    static DescribeInstancesRequestBuilder firstInstances() {
        return DescribeInstancesRequest.builder().pageSize(LARGEST);
    }
}
