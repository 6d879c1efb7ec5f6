package io.multicloud.core.paging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Pages that begin at an item, counted from 0. The last one is that with which the total is reached, and in any case an
 * empty one.
 *
 * @param items takes the items from an answer
 * @param total takes the number of all items from an answer, null when it has none
 * @param offset takes the place of the page's first item from a request, null for 0
 * @param withOffset makes the request for the page that begins at an item
 * @param <Q> the request
 * @param <R> the answer
 * @param <T> an item
 */
public record Offsets<Q, R, T>(
        Function<R, List<T>> items, NumberOf<R> total, NumberOf<Q> offset, BiFunction<Q, Integer, Q> withOffset)
        implements Paging<Q, R, T> {

    /** Checks that all is there. */
    public Offsets {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(withOffset, "withOffset");
    }

    @Override
    public List<T> items(R page) {
        return items.apply(page);
    }

    @Override
    public Optional<Q> next(Q request, R page) {
        Integer asked = offset.of(request);
        int here = items.apply(page).size();
        int following = (asked == null ? 0 : asked) + here;
        Integer all = total.of(page);
        boolean last = here == 0 || (all != null && following >= all);
        return last ? Optional.empty() : Optional.of(withOffset.apply(request, following));
    }
}
