package io.multicloud.core.observe;

/**
 * An answer differs from what this version of the SDK knows. Told once per client and its derivatives for each operation,
 * kind, path and what was found, for at most 1,000 of them.
 *
 * @param call the call that met it first
 * @param drift the difference
 */
public record DriftFound(CallInfo call, Drift drift) {}
