package io.multicloud.core.observe;

/**
 * An attempt began.
 *
 * @param call the call it belongs to
 * @param attempt its number, from 1; repeats for a renewal count too
 */
public record AttemptStarted(CallInfo call, int attempt) {}
