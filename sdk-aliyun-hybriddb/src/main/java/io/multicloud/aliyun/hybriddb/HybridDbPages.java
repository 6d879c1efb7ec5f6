package io.multicloud.aliyun.hybriddb;

import io.multicloud.aliyun.hybriddb.model.Backup;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeTasksRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeTasksRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.DescribeTasksResponse;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.Task;
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

    static final PageNumbers<DescribeTasksRequest, DescribeTasksResponse, Task> TASKS = new PageNumbers<>(
            DescribeTasksResponse::tasks,
            DescribeTasksResponse::totalRecords,
            DescribeTasksResponse::maxRecordsPerPage,
            DescribeTasksRequest::pageNumbers,
            (request, number) -> DescribeTasksRequest.builder()
                    .from(request)
                    .pageNumbers(number)
                    .build());

    static final PageNumbers<DescribeDatabaseBackupRequest, DescribeDatabaseBackupResponse, Backup> BACKUPS =
            new PageNumbers<>(
                    DescribeDatabaseBackupResponse::backups,
                    DescribeDatabaseBackupResponse::totalRecordCount,
                    DescribeDatabaseBackupResponse::pageRecordCount,
                    DescribeDatabaseBackupRequest::pageNumber,
                    (request, number) -> DescribeDatabaseBackupRequest.builder()
                            .from(request)
                            .pageNumber(number)
                            .build());

    private HybridDbPages() {}

    // The largest pages that the actions have, so that a walk takes as few calls as can be.

    static DescribeInstancesRequestBuilder firstInstances() {
        return DescribeInstancesRequest.builder().pageSize(50);
    }

    static DescribeTasksRequestBuilder firstTasks() {
        return DescribeTasksRequest.builder().maxRecordsPerPage(1000);
    }

    static DescribeDatabaseBackupRequestBuilder firstBackups() {
        return DescribeDatabaseBackupRequest.builder().pageSize(100);
    }
}
