package io.multicloud.huawei.flexus.internal;

import io.multicloud.core.spi.EnvironmentNames;

/** The environment variables that the official client reads. */
public final class HuaweiEnvironment {

    /** By the SDK's keys. */
    public static final EnvironmentNames NAMES = EnvironmentNames.of("HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK")
            .with("security-token", "HUAWEICLOUD_SDK_SECURITY_TOKEN")
            .with("project-id", "HUAWEICLOUD_SDK_PROJECT_ID");

    private HuaweiEnvironment() {}
}
