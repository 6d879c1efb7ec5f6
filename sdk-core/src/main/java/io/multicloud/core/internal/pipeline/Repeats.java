package io.multicloud.core.internal.pipeline;

import io.multicloud.core.RetryPolicy;
import java.util.function.DoubleSupplier;

/**
 * How attempts are repeated.
 *
 * @param policy how often and how soon
 * @param budget what all repeats together may cost
 * @param random a number from 0 to below 1, for waits
 */
public record Repeats(RetryPolicy policy, RetryBudget budget, DoubleSupplier random) {}
