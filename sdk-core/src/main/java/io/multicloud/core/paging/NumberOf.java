package io.multicloud.core.paging;

import org.jspecify.annotations.Nullable;

/**
 * Takes a number from a request or an answer.
 *
 * @param <A> what it is taken from
 */
@FunctionalInterface
public interface NumberOf<A> {

    /**
     * Takes the number.
     *
     * @param source the request or the answer
     * @return the number, null when there is none
     */
    @Nullable
    Integer of(A source);
}
