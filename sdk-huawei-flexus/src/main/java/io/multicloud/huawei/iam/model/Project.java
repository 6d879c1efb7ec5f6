package io.multicloud.huawei.iam.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param id its id, as {@code projectId} of the client for Flexus RDS takes it
 * @param name its name; the region's id for the default project of a region
 * @param domainId id of the account
 * @param parentId id of its parent: the account, or the region's default project
 * @param description a remark on it; may be empty
 * @param enabled whether it can be used
 * @param isDomain whether it stands for an account
 * @param links addresses of the project
 */
@Value.Builder
public record Project(
        String id,
        @Nullable String name,
        @Nullable String domainId,
        @Nullable String parentId,
        @Nullable String description,
        @Nullable Boolean enabled,
        @Nullable Boolean isDomain,
        @Nullable Links links) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ProjectBuilder builder() {
        return new ProjectBuilder();
    }
}
