package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ReflectionUtils;

/** An application with everything that Spring Boot configures by itself, in the order in which it does. */
class WholeApplicationTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    private final Wire wire = new Wire(503);

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withBean(OkHttpClient.class, wire::client)
                .withPropertyValues(Contexts.key("aliyun"))
                .withPropertyValues("multicloud.aliyun.region=cn-hangzhou", "multicloud.client.retry.base-delay=1ms");
    }

    @Test
    void calls_are_timed_and_their_repeats_counted() {
        application().run(context -> {
            context.getBean(HybridDbClient.class).describeInstances();
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get("multicloud.client.calls")
                            .tag("outcome", "SUCCESS")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get("multicloud.client.retries").counter().count())
                    .isEqualTo(1);
        });
    }

    @Test
    void the_health_endpoint_shows_each_client() {
        application().run(context -> {
            Healths.of(context).checked("hybridDbClient");
            Object health = invoke("health", context.getBean("healthEndpoint"));
            Object clouds = components(health).get("multicloud");
            assertThat(components(clouds).keySet()).hasToString("[hybridDbClient]");
            assertThat(invoke("getStatus", clouds)).hasToString("UP");
        });
    }

    private static Map<?, ?> components(Object health) {
        return (Map<?, ?>) invoke("getComponents", health);
    }

    private static Object invoke(String name, Object target) {
        Method method = Objects.requireNonNull(ReflectionUtils.findMethod(target.getClass(), name), name);
        ReflectionUtils.makeAccessible(method);
        return Objects.requireNonNull(ReflectionUtils.invokeMethod(method, target), name);
    }
}
