package io.multicloud.core.paging;

import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;

/** Calls for one page after the other. A page whose call failed is called for again when the caller goes on. */
final class PageIterator<C extends ServiceClient<C>, Q extends ServiceRequest<C, R>, R> implements Iterator<R> {

    private final ServiceClient<C> client;
    private final BiFunction<Q, R, Optional<Q>> next;
    private Optional<Q> request;

    PageIterator(ServiceClient<C> client, Q first, BiFunction<Q, R, Optional<Q>> next) {
        this.client = client;
        this.next = next;
        this.request = Optional.of(first);
    }

    @Override
    public boolean hasNext() {
        return request.isPresent();
    }

    @Override
    public R next() {
        Q asked = request.orElseThrow(NoSuchElementException::new);
        R page = client.call(asked);
        request = next.apply(asked, page);
        return page;
    }
}
