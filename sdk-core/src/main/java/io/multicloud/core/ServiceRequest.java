package io.multicloud.core;

import io.multicloud.core.spi.Operation;

/**
 * A request of one service, which knows its operation. Only the client of that service takes it.
 *
 * @param <C> the client that takes it
 * @param <R> the answer's type
 */
public interface ServiceRequest<C extends ServiceClient<C>, R> {

    /**
     * Returns the facts of the action.
     *
     * @return the operation
     */
    Operation<? extends ServiceRequest<C, R>, R> operation();
}
