package io.multicloud.capitalonline.redis;

import io.multicloud.core.spi.BaseClient;
import io.multicloud.core.spi.CallRuntime;
import java.time.ZoneId;
import java.util.Optional;

/** All actions come from the interfaces; only the way back to a builder is here. */
final class DefaultCapitalOnlineRedisClient extends BaseClient<CapitalOnlineRedisClient>
        implements CapitalOnlineRedisClient {

    private final CapitalOnlineRedisClientBuilder builder;

    DefaultCapitalOnlineRedisClient(CallRuntime runtime, CapitalOnlineRedisClientBuilder builder) {
        super(runtime, derived -> new DefaultCapitalOnlineRedisClient(derived, builder));
        this.builder = builder;
    }

    @Override
    public Optional<ZoneId> zone() {
        return builder.zone();
    }

    @Override
    public CapitalOnlineRedisClientBuilder toBuilder() {
        return new CapitalOnlineRedisClientBuilder(builder);
    }
}
