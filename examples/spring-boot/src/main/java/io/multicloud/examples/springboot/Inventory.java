package io.multicloud.examples.springboot;

import io.multicloud.core.error.MulticloudException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Asks all services at once. One that fails says why, and hides no other. */
@Component
final class Inventory {

    private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);

    private final Clouds clouds;
    private final AsyncTaskExecutor executor;

    Inventory(Clouds clouds, AsyncTaskExecutor executor) {
        this.clouds = clouds;
        this.executor = executor;
    }

    List<Listing> listings() {
        List<CompletableFuture<Listing>> asked = clouds.services().stream()
                .map(service -> CompletableFuture.supplyAsync(() -> listing(service), executor))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static Listing listing(DatabaseService service) {
        try {
            return new Listing(service, service.instances().get(), null);
        } catch (MulticloudException e) {
            LOG.warn("{} {}: {}", service.cloud(), service.service(), e.getMessage());
            return new Listing(service, List.of(), String.valueOf(e.getMessage()));
        }
    }
}
