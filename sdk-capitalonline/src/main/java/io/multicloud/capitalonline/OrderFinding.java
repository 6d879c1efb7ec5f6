package io.multicloud.capitalonline;

import io.multicloud.core.error.WaitException;
import io.multicloud.core.spi.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search for the results of an order found.
 *
 * @param verdict whether the order was carried out
 * @param found what is there and may be of the order; of the order for certain when the verdict is {@link
 *     Verdict#CREATED}
 * @param why the verdict in words
 * @param failure what kept the search from telling, null when nothing did
 * @param <T> what was ordered
 */
public record OrderFinding<T>(
        Verdict verdict,
        List<T> found,
        String why,
        @Nullable RuntimeException failure) {

    /** Whether an order was carried out. */
    public enum Verdict {
        /** It was: as many as were ordered are there. Do not order again. */
        CREATED,
        /** No read within the search's time showed anything of it. */
        NOT_CREATED,
        /** Some of it is there, or more than was ordered, or the service could not be read. Look yourself. */
        CANNOT_TELL
    }

    /** Takes a copy of the list. */
    public OrderFinding {
        found = Lists.copy(found);
    }

    /**
     * Returns what was made, where that is certain.
     *
     * @return what was found
     * @throws WaitException when the verdict is another one than {@link Verdict#CREATED}
     */
    public List<T> certain() {
        if (!isCreated()) {
            throw new WaitException(why, WaitException.Reason.TIMEOUT, verdict.toString(), failure);
        }
        return found;
    }

    /**
     * Tells whether the order was carried out for certain.
     *
     * @return true when the verdict is {@link Verdict#CREATED}
     */
    public boolean isCreated() {
        return verdict == Verdict.CREATED;
    }
}
