package io.multicloud.core.internal.transport;

import io.multicloud.core.Secret;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Asks for a file, or the rest of one. */
final class FileRequests {

    private FileRequests() {}

    static Request of(Secret address, long from, @Nullable String validator, String userAgent, SendGuard.Mark mark) {
        // OkHttp's own message would quote the address.
        HttpUrl url = HttpUrl.parse(address.reveal());
        if (url == null) {
            throw new TransportException(
                    "The link is no address of http or https", Reason.UNREADABLE_ANSWER, Outcome.NOT_SENT, null);
        }
        Request.Builder request = new Request.Builder()
                .url(url)
                .tag(SendGuard.Mark.class, mark)
                .header("User-Agent", userAgent)
                // Sizes and ranges are those of the file, not of something packed.
                .header("Accept-Encoding", "identity");
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
            if (validator != null) {
                request.header("If-Range", validator);
            }
        }
        return request.build();
    }
}
