package io.multicloud.core.paging;

import java.util.List;
import java.util.Optional;

/**
 * How the pages of an action follow each other. {@link PageNumbers} and {@link Offsets} are the ways that the providers
 * have.
 *
 * @param <Q> the request
 * @param <R> the answer
 * @param <T> an item
 */
public interface Paging<Q, R, T> {

    /**
     * Takes the items from a page.
     *
     * @param page the answer
     * @return its items
     */
    List<T> items(R page);

    /**
     * Makes the request for the page after this one.
     *
     * @param request the request for this page
     * @param page the answer to it
     * @return the next request, empty when this page was the last
     */
    Optional<Q> next(Q request, R page);
}
