package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The project that a token is good for, by name or by id.
 *
 * @param name its name, for example {@code ap-southeast-1}; needed when there is no id
 * @param id its id; needed when there is no name; known to the official client, in no document
 */
@Value.Builder
public record ScopeProject(@Nullable String name, @Nullable String id) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static ScopeProjectBuilder builder() {
        return new ScopeProjectBuilder();
    }

    void check(RequestCheck check) {
        check.requiredWhen("name", name, id == null || id.isBlank(), "there is no id");
    }
}
