package io.multicloud.huawei.flexus;

import io.multicloud.core.spi.BaseClient;
import io.multicloud.core.spi.CallRuntime;

/** All actions come from the interfaces; only the way back to a builder is here. */
final class DefaultFlexusRdsClient extends BaseClient<FlexusRdsClient> implements FlexusRdsClient {

    private final FlexusRdsClientBuilder builder;

    DefaultFlexusRdsClient(CallRuntime runtime, FlexusRdsClientBuilder builder) {
        super(runtime, derived -> new DefaultFlexusRdsClient(derived, builder));
        this.builder = builder;
    }

    @Override
    public FlexusRdsClientBuilder toBuilder() {
        return new FlexusRdsClientBuilder(builder);
    }
}
