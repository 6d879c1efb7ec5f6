package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a token is good for.
 *
 * @param project one project, as calls to RDS need it
 * @param domain a whole account in place of a project; known to the official client, in no document
 */
@Value.Builder
public record Scope(
        @Nullable ScopeProject project, @Nullable Domain domain) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ScopeBuilder builder() {
        return new ScopeBuilder();
    }

    /**
     * Chooses one project, as calls to RDS need it.
     *
     * @param name its name; the region's id for the default project of a region
     * @return the scope
     */
    public static Scope ofProject(String name) {
        return builder().project(ScopeProject.builder().name(name).build()).build();
    }

    void check(RequestCheck check) {
        check.nested("project", project, ScopeProject::check).nested("domain", domain, Domain::check);
    }
}
