package io.multicloud.aliyun.hybriddb;

import io.multicloud.core.spi.BaseClient;
import io.multicloud.core.spi.CallRuntime;

/** All actions come from the interfaces; only the way back to a builder is here. */
final class DefaultHybridDbClient extends BaseClient<HybridDbClient> implements HybridDbClient {

    private final HybridDbClientBuilder builder;

    DefaultHybridDbClient(CallRuntime runtime, HybridDbClientBuilder builder) {
        super(runtime, derived -> new DefaultHybridDbClient(derived, builder));
        this.builder = builder;
    }

    @Override
    public HybridDbClientBuilder toBuilder() {
        return new HybridDbClientBuilder(builder);
    }
}
