package io.multicloud.core.observe;

/**
 * A call began.
 *
 * @param call the call
 */
public record CallStarted(CallInfo call) {}
