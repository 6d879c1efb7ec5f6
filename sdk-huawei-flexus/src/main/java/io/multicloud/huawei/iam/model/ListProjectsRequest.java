package io.multicloud.huawei.iam.model;

import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamOperations;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Asks for projects: action {@code KeystoneListProjects}. The filters are known to the official client and stand in no
 * document.
 *
 * @param name only projects of this name; the region's id for the default project of a region
 * @param domainId only projects of this account
 * @param parentId only projects under this one: the account, or the region's default project
 * @param enabled only projects that can be used, or only others
 * @param isDomain leave it out
 * @param page page to return, from 1; only together with perPage; all projects when absent
 * @param perPage projects per page, 1 to 5000; only together with page
 */
@Value.Builder
public record ListProjectsRequest(
        @Nullable String name,
        @Nullable String domainId,
        @Nullable String parentId,
        @Nullable Boolean enabled,
        @Nullable Boolean isDomain,
        @Nullable Integer page,
        @Nullable Integer perPage)
        implements ServiceRequest<IamClient, ListProjectsResponse> {

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public ListProjectsRequest {
        RequestCheck.of("KeystoneListProjects")
                .requiredWhen("page", page, perPage != null, "perPage is given")
                .atLeast("page", page, 1)
                .requiredWhen("perPage", perPage, page != null, "page is given")
                .range("perPage", perPage, 1, 5000)
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListProjectsRequestBuilder builder() {
        return new ListProjectsRequestBuilder();
    }

    @Override
    public Operation<ListProjectsRequest, ListProjectsResponse> operation() {
        return IamOperations.LIST_PROJECTS;
    }
}
