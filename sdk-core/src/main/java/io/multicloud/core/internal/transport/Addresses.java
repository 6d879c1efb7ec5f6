package io.multicloud.core.internal.transport;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Makes OkHttp's form of the URLs of one client. Most of them differ in the query alone, so that what comes before it is
 * kept from one to the next.
 */
final class Addresses {

    private volatile @Nullable Known last;

    private record Known(String text, HttpUrl url) {}

    HttpUrl of(String url) {
        int query = url.indexOf('?');
        return query < 0
                ? HttpUrl.get(url)
                : before(url.substring(0, query))
                        .newBuilder()
                        .encodedQuery(url.substring(query + 1))
                        .build();
    }

    private HttpUrl before(String text) {
        Known known = last;
        if (known == null || !known.text().equals(text)) {
            known = new Known(text, HttpUrl.get(text));
            last = known;
        }
        return known.url();
    }
}
