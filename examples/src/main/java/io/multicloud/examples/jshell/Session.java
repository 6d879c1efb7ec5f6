package io.multicloud.examples.jshell;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.examples.Table;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clients of one shell. */
record Session(
        Connection<HybridDbClient> aliyun,
        Connection<FlexusRdsClient> huawei,
        Connection<CapitalOnlineMysqlClient> mysql,
        Connection<CapitalOnlineRedisClient> redis,
        @Nullable MulticloudEmulator emulator) {

    /** The system property that asks for emulated clouds. */
    static final String EMULATOR = "multicloud.shell.emulator";

    static Session open() {
        return Boolean.getBoolean(EMULATOR) ? Emulated.start() : Configured.connect();
    }

    List<Connection<?>> all() {
        return List.of(aliyun, huawei, mysql, redis);
    }

    /** Says of each client where it points. */
    String places() {
        return Table.of(all().stream().map(c -> List.of(c.name(), c.where())).toList());
    }

    /** Finds the client that takes a request. */
    @SuppressWarnings("unchecked") // The service decides which client takes its requests.
    <C extends ServiceClient<C>> C clientOf(ServiceRequest<C, ?> request) {
        ServiceDescription service = request.operation().service();
        return (C) all().stream()
                .filter(c -> c.service().provider().equals(service.provider())
                        && c.service().service().equals(service.service()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No client here for " + service.provider() + " "
                        + service.service() + "; preview it with a client of your own: client.preview(request)"))
                .client();
    }
}
