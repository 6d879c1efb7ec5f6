package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceResponse;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.core.observe.AttemptEnded;
import io.multicloud.core.observe.AttemptStarted;
import io.multicloud.core.observe.CallListener;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the code of docs/async.md. */
@Timeout(60)
class AsyncCodeTest {

    private static final int CALLS = 60;

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().creationTime(Duration.ZERO).start();
    private final AtOnce atOnce = new AtOnce();
    private final HybridDbClient hybridDb =
            Emulated.aliyun(emulator).listener(atOnce).build();

    @AfterEach
    void close() {
        hybridDb.close();
        emulator.close();
    }

    @Test
    void a_create_ends_with_its_id() throws Exception {
        String printed = Output.of(() -> create().get(20, TimeUnit.SECONDS));

        assertThat(printed)
                .isEqualToIgnoringNewLines(
                        emulator.instances(Provider.ALIYUN).get(0).id());
    }

    @Test
    void a_create_that_fails_says_why() throws Exception {
        emulator.faults().always().play(Fault.status(403));

        String printed = Output.ofErrors(() -> create().get(20, TimeUnit.SECONDS));

        assertThat(printed).contains("CreateInstance", "403");
    }

    private CompletableFuture<Void> create() {
        CreateInstanceRequestBuilder builder = CreateInstanceRequest.builder();
        OnAliyun.orders(builder);
        CreateInstanceRequest request = builder.build();
        // tag::async[]
        CompletableFuture<CreateInstanceResponse> created = hybridDb.callAsync(request);
        CompletableFuture<Void> told = created.thenAccept(answer -> System.out.println(answer.instanceId()))
                .exceptionally(failure -> {
                    System.err.println(failure.getMessage());
                    return null;
                });
        // end::async[]
        return told;
    }

    @Test
    void many_asynchronous_calls_are_begun_in_turn() throws Exception {
        List<CompletableFuture<DescribeInstanceInfoResponse>> answers = askForAll(ids());

        for (CompletableFuture<DescribeInstanceInfoResponse> answer : answers) {
            assertThat(answer.get(20, TimeUnit.SECONDS).instanceName()).isEqualTo("orders");
        }
        assertThat(atOnce.most()).isBetween(1, 20);
    }

    private List<CompletableFuture<DescribeInstanceInfoResponse>> askForAll(List<String> ids)
            throws InterruptedException {
        // tag::turns[]
        Semaphore turns = new Semaphore(20);
        List<CompletableFuture<DescribeInstanceInfoResponse>> answers = new ArrayList<>();
        for (String id : ids) {
            turns.acquire();
            DescribeInstanceInfoRequest request =
                    DescribeInstanceInfoRequest.builder().instanceId(id).build();
            answers.add(hybridDb.callAsync(request).whenComplete((answer, failure) -> turns.release()));
        }
        // end::turns[]
        return answers;
    }

    @Test
    void many_blocking_calls_take_turns_on_threads_that_cost_nothing() throws Exception {
        ExecutorService threads = threads();
        try {
            for (Future<DescribeInstanceInfoResponse> answer : askForAll(ids(), threads)) {
                assertThat(answer.get(20, TimeUnit.SECONDS).instanceName()).isEqualTo("orders");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(atOnce.most()).isBetween(1, 20);
    }

    private List<Future<DescribeInstanceInfoResponse>> askForAll(List<String> ids, ExecutorService threads)
            throws InterruptedException {
        // tag::virtual[]
        Semaphore turns = new Semaphore(20);
        List<Callable<DescribeInstanceInfoResponse>> calls = new ArrayList<>();
        for (String id : ids) {
            calls.add(() -> {
                turns.acquire();
                try {
                    return hybridDb.describeInstanceInfo(id);
                } finally {
                    turns.release();
                }
            });
        }
        List<Future<DescribeInstanceInfoResponse>> answers = threads.invokeAll(calls);
        // end::virtual[]
        return answers;
    }

    private List<String> ids() {
        return Collections.nCopies(
                CALLS, hybridDb.createInstance(OnAliyun::orders).instanceId());
    }

    // Virtual ones where there are any: the tests are compiled for 17.
    private static ExecutorService threads() throws ReflectiveOperationException {
        return Runtime.version().feature() < 21
                ? Executors.newCachedThreadPool()
                : (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
    }

    /** Counts the attempts that are under way together. */
    private static final class AtOnce implements CallListener {

        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public void attemptStarted(AttemptStarted event) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
        }

        @Override
        public void attemptEnded(AttemptEnded event) {
            now.decrementAndGet();
        }

        int most() {
            return most.get();
        }
    }
}
