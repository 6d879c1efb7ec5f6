package io.multicloud.core.spi;

import java.io.Closeable;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An answer of which the body is still to be read: a file, or the rest of one. */
public interface FilePart extends Closeable {

    /**
     * Returns the HTTP status.
     *
     * @return the status
     */
    int status();

    /**
     * Returns the first header of a name.
     *
     * @param name the name, in any case
     * @return its value, null when there is none
     */
    @Nullable
    String header(String name);

    /**
     * Returns the body.
     *
     * @return its bytes as they come, as they are in the file
     */
    InputStream content();
}
