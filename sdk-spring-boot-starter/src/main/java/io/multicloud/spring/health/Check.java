package io.multicloud.spring.health;

import java.util.concurrent.CompletableFuture;

/** Asks a service something. */
@FunctionalInterface
interface Check {

    /** Begins to ask. */
    CompletableFuture<?> begin();
}
