package io.multicloud.core.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Goes through the items of all pages. */
final class ItemIterator<R, T> implements Iterator<T> {

    private final Iterator<R> pages;
    private final Function<R, ? extends Iterable<T>> items;
    private Iterator<T> page = Collections.emptyIterator();

    ItemIterator(Iterator<R> pages, Function<R, ? extends Iterable<T>> items) {
        this.pages = pages;
        this.items = items;
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && pages.hasNext()) {
            page = items.apply(pages.next()).iterator();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
