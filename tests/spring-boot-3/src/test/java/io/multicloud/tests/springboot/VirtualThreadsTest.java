package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Where asynchronous results end. */
class VirtualThreadsTest {

    private final Wire wire = new Wire();

    private String threadOf(String... properties) {
        String[] name = new String[1];
        ApplicationContextRunner runner =
                Contexts.allClouds().withBean(OkHttpClient.class, wire::client).withPropertyValues(properties);
        runner.run(context -> {
            assertThat(context).doesNotHaveBean(Executor.class);
            wire.hold();
            CompletableFuture<String> thread = context.getBean(HybridDbClient.class)
                    .callAsync(DescribeInstancesRequest.builder().build())
                    .handle((answer, failure) -> Thread.currentThread().toString());
            wire.release();
            name[0] = thread.get(10, TimeUnit.SECONDS);
        });
        return name[0];
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void with_virtual_threads_switched_on_results_end_on_them() {
        assertThat(threadOf("spring.threads.virtual.enabled=true"))
                .startsWith("VirtualThread[")
                .contains("multicloud-");
    }

    @Test
    void without_they_end_on_the_sdks_own_threads() {
        assertThat(threadOf()).startsWith("Thread[");
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20)
    void the_switch_does_no_harm_where_there_are_none() {
        assertThat(threadOf("spring.threads.virtual.enabled=true")).startsWith("Thread[");
    }
}
