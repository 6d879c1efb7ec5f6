package io.multicloud.core.http;

import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import io.multicloud.core.internal.text.HeaderText;
import io.multicloud.core.internal.text.PercentEncoding;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request as interceptors and signers see it. Immutable; {@code with…} methods return changed copies. Path and
 * query are held decoded and are percent-encoded once, by RFC 3986, when the request is sent, so that what is signed
 * and what is sent cannot differ.
 */
public final class HttpRequest {

    private final HttpMethod method;
    private final URI endpoint;
    private final String path;
    private final List<Parameter> query;
    private final List<Parameter> headers;
    private final @Nullable Body body;

    private HttpRequest(
            HttpMethod method,
            URI endpoint,
            String path,
            List<Parameter> query,
            List<Parameter> headers,
            @Nullable Body body) {
        this.method = method;
        this.endpoint = endpoint;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Starts a request without query, headers and body.
     *
     * @param method the HTTP method
     * @param endpoint scheme, host and port; its path and query are ignored
     * @param path the decoded path; each {@code /} separates segments
     * @return the request
     */
    public static HttpRequest of(HttpMethod method, URI endpoint, String path) {
        return new HttpRequest(
                Objects.requireNonNull(method, "method"),
                Objects.requireNonNull(endpoint, "endpoint"),
                path.startsWith("/") ? path : "/" + path,
                List.of(),
                List.of(),
                null);
    }

    /**
     * Returns the HTTP method.
     *
     * @return the method
     */
    public HttpMethod method() {
        return method;
    }

    /**
     * Returns scheme, host and port.
     *
     * @return the endpoint
     */
    public URI endpoint() {
        return endpoint;
    }

    /**
     * Returns the value of the {@code Host} header: the host, with the port where one is written.
     *
     * @return the authority
     */
    public String host() {
        return endpoint.getRawAuthority();
    }

    /**
     * Returns the decoded path.
     *
     * @return a text that begins with {@code /}
     */
    public String path() {
        return path;
    }

    /**
     * Returns the decoded query parameters in the order in which they are sent.
     *
     * @return an unmodifiable list
     */
    public List<Parameter> query() {
        return query;
    }

    /**
     * Returns the headers, without those that the transport adds.
     *
     * @return an unmodifiable list
     */
    public List<Parameter> headers() {
        return headers;
    }

    /**
     * Returns the first header of a name.
     *
     * @param name the name, in any case
     * @return its value
     */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Parameter::value)
                .findFirst();
    }

    /**
     * Returns the body.
     *
     * @return the body, empty when there is none
     */
    public Optional<Body> body() {
        return Optional.ofNullable(body);
    }

    /**
     * Adds a query parameter.
     *
     * @param parameter the decoded parameter
     * @return a changed copy
     */
    public HttpRequest withQuery(Parameter parameter) {
        return new HttpRequest(method, endpoint, path, added(query, List.of(parameter)), headers, body);
    }

    /**
     * Adds query parameters.
     *
     * @param parameters the decoded parameters
     * @return a changed copy
     */
    public HttpRequest withQuery(List<Parameter> parameters) {
        return new HttpRequest(method, endpoint, path, added(query, parameters), headers, body);
    }

    /**
     * Sets a header; one of the same name is replaced.
     *
     * @param header name and value
     * @return a changed copy
     * @throws InvalidRequestException when name or value cannot stand in a header, for example for a line feed
     */
    public HttpRequest withHeader(Parameter header) {
        HeaderText.problem(header).ifPresent(problem -> {
            throw new InvalidRequestException(method + " request", List.of(new Violation(header.name(), problem)));
        });
        List<Parameter> others = headers.stream()
                .filter(h -> !h.name().equalsIgnoreCase(header.name()))
                .toList();
        return new HttpRequest(method, endpoint, path, query, added(others, List.of(header)), body);
    }

    /**
     * Sets the body.
     *
     * @param newBody what is sent
     * @return a changed copy
     */
    public HttpRequest withBody(Body newBody) {
        return new HttpRequest(method, endpoint, path, query, headers, Objects.requireNonNull(newBody, "newBody"));
    }

    /**
     * Returns the exact URL that is sent, secrets in the clear. Keep it out of logs and messages.
     *
     * @return the URL
     */
    public String url() {
        return url(false);
    }

    /**
     * Returns the URL with secret values masked.
     *
     * @return a URL that may be shown
     */
    public String shownUrl() {
        return url(true);
    }

    @Override
    public String toString() {
        return method + " " + shownUrl();
    }

    private String url(boolean masked) {
        StringBuilder url = new StringBuilder(128 + 48 * query.size())
                .append(endpoint.getScheme())
                .append("://")
                .append(endpoint.getRawAuthority())
                .append(PercentEncoding.encodePath(path));
        char before = '?';
        for (Parameter parameter : query) {
            PercentEncoding.append(parameter.name(), url.append(before));
            url.append('=');
            if (masked && parameter.secret()) {
                url.append(parameter.shown());
            } else {
                PercentEncoding.append(parameter.value(), url);
            }
            before = '&';
        }
        return url.toString();
    }

    private static List<Parameter> added(List<Parameter> before, List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(before.size() + more.size());
        all.addAll(before);
        all.addAll(more);
        return List.copyOf(all);
    }
}
