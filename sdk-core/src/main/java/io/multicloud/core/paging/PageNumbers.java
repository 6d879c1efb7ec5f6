package io.multicloud.core.paging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Pages with numbers from 1. The last one is that with which the total is reached; where the answer has no total, one
 * that is not full; and in any case an empty one.
 *
 * @param items takes the items from an answer
 * @param total takes the number of all items from an answer, null when it has none
 * @param size takes the size of full pages from the answer, null when it has none
 * @param number takes the page's number from a request, null for the first
 * @param withNumber makes the request for the page of a number
 * @param <Q> the request
 * @param <R> the answer
 * @param <T> an item
 */
public record PageNumbers<Q, R, T>(
        Function<R, List<T>> items,
        NumberOf<R> total,
        NumberOf<R> size,
        NumberOf<Q> number,
        BiFunction<Q, Integer, Q> withNumber)
        implements Paging<Q, R, T> {

    /** Checks that all is there. */
    public PageNumbers {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(withNumber, "withNumber");
    }

    @Override
    public List<T> items(R page) {
        return items.apply(page);
    }

    @Override
    public Optional<Q> next(Q request, R page) {
        Integer asked = number.of(request);
        int current = asked == null ? 1 : asked;
        return isLast(current, page) ? Optional.empty() : Optional.of(withNumber.apply(request, current + 1));
    }

    private boolean isLast(int current, R page) {
        int here = items.apply(page).size();
        Integer all = total.of(page);
        Integer full = size.of(page);
        if (here == 0) {
            return true;
        }
        if (full == null) {
            return all != null && current == 1 && here >= all;
        }
        return all == null ? here < full : (current - 1L) * full + here >= all;
    }
}
