package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.Lists;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The projects found: answer of {@code KeystoneListProjects}.
 *
 * @param projects the projects
 * @param links addresses of the list
 */
@Value.Builder
public record ListProjectsResponse(
        List<Project> projects, @Nullable Links links) {

    /** Takes copies of the lists. */
    public ListProjectsResponse {
        projects = Lists.copy(projects);
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ListProjectsResponseBuilder builder() {
        return new ListProjectsResponseBuilder();
    }
}
