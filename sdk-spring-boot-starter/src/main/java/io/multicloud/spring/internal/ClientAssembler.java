package io.multicloud.spring.internal;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.http.RequestInterceptor;
import io.multicloud.core.observe.CallListener;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.ClientProperties;
import io.multicloud.spring.MulticloudClientCustomizer;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The one place that all builders pass through: shared settings, the application's beans, customizers. */
public final class ClientAssembler implements AutoCloseable {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private final ConfigurableListableBeanFactory beans;
    private final ClientProperties shared;
    private final CredentialsBeans credentials;
    private final HttpPools pools;
    private final @Nullable SimpleAsyncTaskExecutor virtualThreads;

    /** Takes over what all clients have in common. */
    public ClientAssembler(ConfigurableListableBeanFactory beans, ClientProperties shared, Environment environment) {
        this.beans = beans;
        this.shared = shared;
        this.credentials = new CredentialsBeans(beans);
        this.pools = new HttpPools(beans.getBeanProvider(OkHttpClient.class).getIfUnique());
        this.virtualThreads = virtualThreads(environment);
    }

    // No bean of its own: another Executor would take the place of the application's.
    private static @Nullable SimpleAsyncTaskExecutor virtualThreads(Environment environment) {
        boolean wanted = environment.getProperty("spring.threads.virtual.enabled", Boolean.class, false);
        if (!wanted || Runtime.version().feature() < FIRST_WITH_VIRTUAL_THREADS) {
            return null;
        }
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("multicloud-");
        executor.setVirtualThreads(true);
        return executor;
    }

    /** Hands a builder the shared settings and the application's beans. */
    <B extends ClientBuilder<?, B>> void prepare(B builder, List<Level<ClientProperties>> own) {
        Levels<ClientProperties> levels =
                new Levels<>(Stream.concat(own.stream(), Stream.of(new Level<>("multicloud.client", shared)))
                        .toList());
        SharedSettings.apply(levels, builder);
        OkHttpClient http = pools.client(levels);
        if (http != null) {
            builder.okHttpClient(http);
        }
        if (virtualThreads != null) {
            builder.asyncExecutor(virtualThreads);
        }
        beans.getBeanProvider(RequestInterceptor.class).orderedStream().forEach(builder::interceptor);
        beans.getBeanProvider(CallListener.class).orderedStream().forEach(builder::listener);
    }

    void customize(ClientBuilder<?, ?> builder, ClientName name) {
        beans.getBeanProvider(MulticloudClientCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(builder, name));
    }

    CredentialsBeans credentials() {
        return credentials;
    }

    /** Closes the idle connections of the pools that properties asked for. */
    @Override
    public void close() {
        pools.close();
    }
}
