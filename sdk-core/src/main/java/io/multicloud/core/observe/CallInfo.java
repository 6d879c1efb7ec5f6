package io.multicloud.core.observe;

import io.multicloud.core.spi.Operation;

/**
 * The call that an event belongs to; the same for all its events.
 *
 * @param id a number that no other call of this JVM has
 * @param operation what is called; prints as {@code aliyun.hybriddb.CreateInstance}
 * @param async whether the call was begun with {@code callAsync}
 */
public record CallInfo(long id, Operation<?, ?> operation, boolean async) {}
