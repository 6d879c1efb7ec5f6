package io.multicloud.capitalonline.mysql;

import io.multicloud.core.spi.BaseClient;
import io.multicloud.core.spi.CallRuntime;
import java.time.ZoneId;
import java.util.Optional;

/** All actions come from the interfaces; only the way back to a builder is here. */
final class DefaultCapitalOnlineMysqlClient extends BaseClient<CapitalOnlineMysqlClient>
        implements CapitalOnlineMysqlClient {

    private final CapitalOnlineMysqlClientBuilder builder;

    DefaultCapitalOnlineMysqlClient(CallRuntime runtime, CapitalOnlineMysqlClientBuilder builder) {
        super(runtime, derived -> new DefaultCapitalOnlineMysqlClient(derived, builder));
        this.builder = builder;
    }

    @Override
    public Optional<ZoneId> zone() {
        return builder.zone();
    }

    @Override
    public CapitalOnlineMysqlClientBuilder toBuilder() {
        return new CapitalOnlineMysqlClientBuilder(builder);
    }
}
