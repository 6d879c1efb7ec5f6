package io.multicloud.spring.health;

import io.multicloud.core.ServiceClient;
import io.multicloud.spring.ClientName;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** The health of each client that is a bean, by the name of the bean. */
final class ClientHealths implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(10);

    private final ThreadPoolExecutor executor = executor();
    private final Map<String, ClientHealth> byBean = new TreeMap<>();

    ClientHealths(
            ListableBeanFactory beans, List<ClientProbe<?>> probes, MulticloudHealthProperties times, Clock clock) {
        for (String bean : beans.getBeanNamesForType(ServiceClient.class, false, true)) {
            ClientProbe<?> probe = probe(beans.getType(bean), probes);
            if (probe != null) {
                ClientName name = probe.name(bean);
                Check check = () -> probe.ask(beans.getBean(bean), times.timeout());
                byBean.put(bean, new ClientHealth(name, check, times.interval(), clock, executor));
            }
        }
    }

    private static @Nullable ClientProbe<?> probe(@Nullable Class<?> type, List<ClientProbe<?>> probes) {
        return probes.stream()
                .filter(probe -> type != null && probe.type().isAssignableFrom(type))
                .findFirst()
                .orElse(null);
    }

    // Checks begin on a thread of their own, as whoever asks must not wait, be it for credentials; it ends when idle.
    private static ThreadPoolExecutor executor() {
        return new ThreadPoolExecutor(
                0, 1, IDLE.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "multicloud-health");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    Map<String, ClientHealth> byBean() {
        return byBean;
    }

    /** Begins no more checks; those under way end with their clients. */
    @Override
    public void close() {
        executor.shutdownNow();
    }
}
