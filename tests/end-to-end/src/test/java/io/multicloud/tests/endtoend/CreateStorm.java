package io.multicloud.tests.endtoend;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.error.MulticloudException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Many creates at once, every other one asynchronous, and what each of them reported. */
final class CreateStorm<C extends ServiceClient<C>> {

    private final C client;
    private final Function<String, ServiceRequest<C, ?>> request;
    private final Map<String, Optional<MulticloudException>> reports;

    CreateStorm(
            C client,
            Function<String, ServiceRequest<C, ?>> request,
            Map<String, Optional<MulticloudException>> reports) {
        this.client = client;
        this.request = request;
        this.reports = reports;
    }

    void run(int creates, int blockingAtOnce, int asyncAtOnce) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(blockingAtOnce);
        try {
            List<Future<?>> blocking = new ArrayList<>();
            for (int i = 1; i < creates; i += 2) {
                String name = "orders-" + i;
                blocking.add(threads.submit(() -> block(name)));
            }
            List<CompletableFuture<?>> async = new ArrayList<>();
            Semaphore room = new Semaphore(asyncAtOnce);
            for (int i = 0; i < creates; i += 2) {
                String name = "orders-" + i;
                room.acquire();
                async.add(begin(name).whenComplete((done, failure) -> room.release()));
            }
            CompletableFuture.allOf(async.toArray(CompletableFuture<?>[]::new)).join();
            for (Future<?> done : blocking) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void block(String name) {
        try {
            client.call(request.apply(name));
            reports.put(name, Optional.empty());
        } catch (MulticloudException e) {
            reports.put(name, Optional.of(e));
        }
    }

    // Anything but an exception of the SDK's is no report, and fails the storm.
    private CompletableFuture<?> begin(String name) {
        return client.callAsync(request.apply(name)).handle((created, failure) -> {
            if (failure != null && !(failure instanceof MulticloudException)) {
                throw new AssertionError(failure);
            }
            return reports.put(name, Optional.ofNullable((MulticloudException) failure));
        });
    }
}
