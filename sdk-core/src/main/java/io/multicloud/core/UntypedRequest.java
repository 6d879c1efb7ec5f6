package io.multicloud.core;

import com.fasterxml.jackson.annotation.JsonValue;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import io.multicloud.core.http.HttpMethod;
import io.multicloud.core.spi.IdempotencyToken;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.Place;
import io.multicloud.core.spi.ServiceDescription;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request for an action, or with parameters, that the SDK has no types for; made by {@link ServiceClient#untyped}.
 * Immutable; every method returns a changed copy.
 *
 * <p>It goes the way of every other request: it is signed, limited, observed and given up in time. Without more words it
 * is a GET that may change something, so it is never repeated once it may have arrived; {@link #read()} and
 * {@link #idempotencyToken} say otherwise.
 * The names and values are the caller's: nothing is checked but that they can be sent. Passwords belong in a
 * {@link Secret}; a request that holds one is refused over plain HTTP to other machines.
 *
 * @param <C> the client that takes it
 */
public final class UntypedRequest<C extends ServiceClient<C>> implements ServiceRequest<C, UntypedResponse> {

    private final ServiceDescription service;
    private final String action;
    private final HttpMethod method;
    private final @Nullable String path;
    private final boolean read;
    private final @Nullable IdempotencyToken token;
    private final Map<String, Object> values;
    private final Set<String> headers;

    private UntypedRequest(Draft draft) {
        this.service = draft.service;
        this.action = draft.action;
        this.method = draft.method;
        this.path = draft.path;
        this.read = draft.read;
        this.token = draft.token;
        this.values = draft.values;
        this.headers = draft.headers;
    }

    /**
     * Starts a request; for clients, whose {@link ServiceClient#untyped} users call.
     *
     * @param service the facts that all actions of the service share
     * @param action the action's documented name
     * @param <C> the client that takes it
     * @return a GET without parameters
     * @throws InvalidRequestException when the name is blank
     */
    public static <C extends ServiceClient<C>> UntypedRequest<C> of(ServiceDescription service, String action) {
        if (action.isBlank()) {
            throw new InvalidRequestException(
                    service.provider() + "." + service.service(),
                    List.of(new Violation("action", "must not be blank")));
        }
        return new UntypedRequest<>(new Draft(service, action));
    }

    /**
     * Adds a parameter: to the path where it is named there in braces, else to the query of a GET or DELETE, else to the
     * JSON body.
     *
     * @param name the name as the service spells it
     * @param value a text, number, boolean, {@link Secret} or {@link OpenEnum}, or for a JSON body a list or map of
     *     such; null leaves the parameter out
     * @return a changed copy
     * @throws InvalidRequestException for a value of another type
     */
    public UntypedRequest<C> with(String name, @Nullable Object value) {
        UntypedValues.problem(value).ifPresent(problem -> {
            throw new InvalidRequestException(label(), List.of(new Violation(name, problem)));
        });
        return changed(draft -> {
            if (value == null) {
                draft.values.remove(name);
            } else {
                draft.values.put(name, value);
            }
        });
    }

    /**
     * Adds a header.
     *
     * @param name the header's name
     * @param value its value, visible ASCII
     * @return a changed copy
     */
    public UntypedRequest<C> withHeader(String name, String value) {
        UntypedRequest<C> with = with(name, Objects.requireNonNull(value, "value"));
        return with.changed(draft -> draft.headers.add(name));
    }

    /**
     * Sets how the action is called; by GET where nothing is said.
     *
     * @param newMethod the HTTP method
     * @return a changed copy
     */
    public UntypedRequest<C> method(HttpMethod newMethod) {
        return changed(draft -> draft.method = Objects.requireNonNull(newMethod, "method"));
    }

    /**
     * Sets the path, where the service has one for each action or has more than one.
     *
     * @param newPath for example <code>/v3/{project_id}/instances/{instance_id}/restart</code>; what stands in braces is
     *     a parameter or a setting of the client
     * @return a changed copy
     * @throws InvalidRequestException when it does not begin with {@code /}
     */
    public UntypedRequest<C> path(String newPath) {
        if (!newPath.startsWith("/")) {
            throw new InvalidRequestException(label(), List.of(new Violation("path", "must begin with '/'")));
        }
        return changed(draft -> draft.path = newPath);
    }

    /**
     * States that the action changes nothing, so that it may be repeated after any transient failure.
     *
     * @return a changed copy
     */
    public UntypedRequest<C> read() {
        return changed(draft -> draft.read = true);
    }

    /**
     * States that the service carries out only once what comes twice with the same token. One is made for each call, and
     * the call may then be repeated with it after any transient failure; a value that was given as a parameter is kept.
     *
     * @param place query or header
     * @param name the parameter's or header's name
     * @return a changed copy
     */
    public UntypedRequest<C> idempotencyToken(Place place, String name) {
        return changed(draft -> draft.token = new IdempotencyToken(place, name));
    }

    /**
     * Returns the facts of the action as far as they were stated.
     *
     * @return the operation
     * @throws ConfigurationException when the service has no common path and none was set
     */
    @Override
    public Operation<UntypedRequest<C>, UntypedResponse> operation() {
        @SuppressWarnings("unchecked") // There is one class for all clients.
        Class<UntypedRequest<C>> type = (Class<UntypedRequest<C>>) (Class<?>) UntypedRequest.class;
        Operation<UntypedRequest<C>, UntypedResponse> operation =
                service.operation(method, action, pathToCall(), type, UntypedResponse.class);
        for (String header : headers) {
            operation = operation.place(header, Place.HEADER);
        }
        if (UntypedValues.holdSecret(values.values())) {
            operation = operation.httpsOnly();
        }
        if (read) {
            return operation.read();
        }
        return token == null ? operation : operation.token(token.place(), token.name());
    }

    private String pathToCall() {
        if (path != null) {
            return path;
        }
        return service.path()
                .orElseThrow(() -> new ConfigurationException(label()
                        + " was not sent: every action of this service has a path of its own; set it by path(…)"));
    }

    @JsonValue
    Map<String, Object> values() {
        return values;
    }

    /**
     * Names the action and the parameters, without their values.
     *
     * @return for example {@code aliyun.hybriddb.DescribeInstances [RegionId]}
     */
    @Override
    public String toString() {
        return label() + " " + values.keySet();
    }

    private String label() {
        return service.provider() + "." + service.service() + "." + action;
    }

    private UntypedRequest<C> changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new UntypedRequest<>(draft);
    }

    /** What may change; thrown away once a request was made of it. */
    private static final class Draft {

        private final ServiceDescription service;
        private final String action;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Set<String> headers = new LinkedHashSet<>();
        private HttpMethod method = HttpMethod.GET;
        private @Nullable String path;
        private boolean read;
        private @Nullable IdempotencyToken token;

        Draft(ServiceDescription service, String action) {
            this.service = service;
            this.action = action;
        }

        Draft(UntypedRequest<?> request) {
            this(request.service, request.action);
            this.values.putAll(request.values);
            this.headers.addAll(request.headers);
            this.method = request.method;
            this.path = request.path;
            this.read = request.read;
            this.token = request.token;
        }
    }
}
