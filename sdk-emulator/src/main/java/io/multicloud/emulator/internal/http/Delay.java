package io.multicloud.emulator.internal.http;

import java.time.Duration;

/** Runs a task on a thread of the server, after a while. */
@FunctionalInterface
interface Delay {

    void run(Duration after, Runnable task);
}
