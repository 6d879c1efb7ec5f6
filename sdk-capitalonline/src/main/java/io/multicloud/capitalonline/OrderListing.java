package io.multicloud.capitalonline;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the things of an order are listed and told apart.
 *
 * @param what what is looked for, for messages: {@code instances named orders-1}
 * @param amount how many were ordered, 1 or more
 * @param request the read that lists them
 * @param matching takes from an answer what may be of the order
 * @param id finds the id of a thing
 * @param created finds when a thing was created
 * @param <C> the client
 * @param <R> the answer
 * @param <T> the thing
 */
public record OrderListing<C extends ServiceClient<C>, R, T>(
        String what,
        int amount,
        ServiceRequest<C, R> request,
        Function<R, List<T>> matching,
        Id<T> id,
        Created<T> created) {

    /**
     * Finds the id of a thing.
     *
     * @param <T> the thing
     */
    @FunctionalInterface
    public interface Id<T> {

        /**
         * Finds the id.
         *
         * @param thing a thing
         * @return its id, null where it has none yet
         */
        @Nullable
        String of(T thing);
    }

    /**
     * Finds when a thing was created.
     *
     * @param <T> the thing
     */
    @FunctionalInterface
    public interface Created<T> {

        /**
         * Finds the time.
         *
         * @param thing a thing
         * @return its time as the service writes it, null where it has none yet
         */
        @Nullable
        LocalDateTime of(T thing);
    }
}
