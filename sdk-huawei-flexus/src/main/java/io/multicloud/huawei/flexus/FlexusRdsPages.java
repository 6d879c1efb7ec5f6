package io.multicloud.huawei.flexus;

import io.multicloud.core.paging.Offsets;
import io.multicloud.huawei.flexus.model.Backup;
import io.multicloud.huawei.flexus.model.Instance;
import io.multicloud.huawei.flexus.model.ListBackupsRequest;
import io.multicloud.huawei.flexus.model.ListBackupsResponse;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;

/** How the pages of the actions that page follow each other. */
final class FlexusRdsPages {

    static final Offsets<ListInstancesRequest, ListInstancesResponse, Instance> INSTANCES = new Offsets<>(
            ListInstancesResponse::instances,
            ListInstancesResponse::totalCount,
            ListInstancesRequest::offset,
            (request, offset) ->
                    ListInstancesRequest.builder().from(request).offset(offset).build());

    static final Offsets<ListBackupsRequest, ListBackupsResponse, Backup> BACKUPS = new Offsets<>(
            ListBackupsResponse::backups,
            ListBackupsResponse::totalCount,
            ListBackupsRequest::offset,
            (request, offset) ->
                    ListBackupsRequest.builder().from(request).offset(offset).build());

    private FlexusRdsPages() {}
}
