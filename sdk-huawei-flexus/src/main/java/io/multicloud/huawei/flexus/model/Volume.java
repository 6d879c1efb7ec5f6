package io.multicloud.huawei.flexus.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.multicloud.core.spi.RequestCheck;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The disk of an instance.
 *
 * @param type its kind; required in requests
 * @param size its size in GB: 40 to 4000, a multiple of 10; required in requests
 */
@Value.Builder
public record Volume(
        @Nullable VolumeType type,

        @JsonFormat(shape = JsonFormat.Shape.SCALAR) @Nullable
        Integer size) {

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static VolumeBuilder builder() {
        return new VolumeBuilder();
    }

    void check(RequestCheck check) {
        check.required("type", type)
                .required("size", size)
                .range("size", size, 40, 4000)
                .step("size", size, 10);
    }
}
