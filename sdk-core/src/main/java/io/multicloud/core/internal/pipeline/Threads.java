package io.multicloud.core.internal.pipeline;

import java.util.concurrent.Executor;

/**
 * Where and how calls wait.
 *
 * @param sleeper how a blocking call lets time pass
 * @param later how an asynchronous call does
 * @param timeouts ends what takes longer than it may
 * @param results where the results of asynchronous calls are handed over
 */
public record Threads(Sleeper sleeper, Later later, Later timeouts, Executor results) {}
