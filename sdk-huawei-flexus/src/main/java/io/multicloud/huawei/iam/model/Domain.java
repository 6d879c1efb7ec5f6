package io.multicloud.huawei.iam.model;

import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param name its name
 * @param id its id
 */
@Value.Builder
public record Domain(@Nullable String name, @Nullable String id) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static DomainBuilder builder() {
        return new DomainBuilder();
    }

    void check(RequestCheck check) {
        check.requiredWhen("name", name, id == null || id.isBlank(), "there is no id");
    }
}
