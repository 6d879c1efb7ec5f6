package io.multicloud.core;

import io.multicloud.core.http.Body;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.http.HttpRequest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The exact signed request of a call that was not sent, with secrets masked.
 *
 * @param method the HTTP method
 * @param url the URL, secret values masked
 * @param headers name and value, secret values masked
 * @param body the body, secret values masked; empty when there is none
 */
public record Preview(HttpMethod method, String url, List<String> headers, String body) {

    /** Copies the headers. */
    public Preview {
        headers = List.copyOf(headers);
    }

    /**
     * Shows a request.
     *
     * @param request the signed request
     * @return its preview
     */
    public static Preview of(HttpRequest request) {
        return new Preview(
                request.method(),
                request.shownUrl(),
                request.headers().stream().map(h -> h.name() + ": " + h.shown()).toList(),
                request.body().map(Body::toString).orElse(""));
    }

    /**
     * Returns a {@code curl} command for a POSIX shell that sends this request once the masks are filled in.
     *
     * @return one line
     */
    public String curl() {
        String options = headers.stream().map(h -> " -H " + quote(h)).collect(Collectors.joining());
        String data = body.isEmpty() ? "" : " --data-raw " + quote(body);
        return "curl -X " + method + options + data + " " + quote(url);
    }

    // Within single quotes the shell takes everything literally, save the single quote itself.
    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
