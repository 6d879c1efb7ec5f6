package io.multicloud.core.internal.pipeline;

import io.multicloud.core.Preview;
import java.util.concurrent.CompletableFuture;

/** Shows the signed request in place of sending it. */
final class PreviewStep {

    private PreviewStep() {}

    static Step<Preview> create() {
        return invocation -> CompletableFuture.completedStage(Preview.of(invocation.request()));
    }
}
