package io.multicloud.core.paging;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that comes in pages, read as one. Lazy: each page is a call of its own, made when its first item is asked for,
 * and each walk through the pager begins anew. What is created or deleted meanwhile may move items between pages, so
 * that one is missed or comes twice, as with the service itself.
 *
 * <pre>{@code
 * for (Instance instance : hybridDb.describeInstancesPager()) { … }
 * hybridDb.describeInstancesPager().stream().map(Instance::instanceId).toList();
 * }</pre>
 *
 * <p>Iterating throws what the calls throw. Pagers are safe to share; iterators and streams are for one thread.
 *
 * @param <R> the answer that holds a page
 * @param <T> an item
 */
public final class Pager<R, T> implements Iterable<T> {

    private final Iterable<R> pages;
    private final Function<R, ? extends Iterable<T>> items;

    private Pager(Iterable<R> pages, Function<R, ? extends Iterable<T>> items) {
        this.pages = pages;
        this.items = items;
    }

    /**
     * Makes a pager. Nothing is called yet.
     *
     * @param client makes the calls
     * @param first the request for the first page
     * @param paging how the pages of the action follow each other
     * @param <C> the client
     * @param <Q> the request
     * @param <R> the answer
     * @param <T> an item
     * @return the pager
     */
    public static <C extends ServiceClient<C>, Q extends ServiceRequest<C, R>, R, T> Pager<R, T> of(
            ServiceClient<C> client, Q first, Paging<Q, R, T> paging) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(first, "first");
        return new Pager<>(() -> new PageIterator<C, Q, R>(client, first, paging::next), paging::items);
    }

    /**
     * Returns the pages, for what stands beside the items.
     *
     * @return the answers, each fetched when it is asked for
     */
    public Iterable<R> pages() {
        return pages;
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(pages.iterator(), items);
    }

    /**
     * Returns the items as a stream.
     *
     * @return a sequential stream that fetches pages as far as it is read
     */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
