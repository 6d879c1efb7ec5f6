package io.multicloud.core.spi;

import io.multicloud.core.http.HttpMethod;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The facts of one action, stated once. Immutable; every method that states a fact returns a changed copy. Without more
 * words an operation answers 200, changes something and is never repeated.
 *
 * @param <Q> the request's type
 * @param <R> the answer's type
 */
public final class Operation<Q, R> {

    private final ServiceDescription service;
    private final HttpMethod method;
    private final String action;
    private final String path;
    private final Class<Q> requestType;
    private final Class<R> responseType;
    private final OperationFacts facts;

    private Operation(
            ServiceDescription service,
            HttpMethod method,
            String action,
            String path,
            Class<Q> requestType,
            Class<R> responseType,
            OperationFacts facts) {
        this.service = Objects.requireNonNull(service, "service");
        this.method = Objects.requireNonNull(method, "method");
        this.action = Objects.requireNonNull(action, "action");
        this.path = Objects.requireNonNull(path, "path");
        this.requestType = Objects.requireNonNull(requestType, "requestType");
        this.responseType = Objects.requireNonNull(responseType, "responseType");
        this.facts = facts;
    }

    static <Q, R> Operation<Q, R> of(
            ServiceDescription service,
            HttpMethod method,
            String action,
            String path,
            Class<Q> requestType,
            Class<R> responseType) {
        return new Operation<>(service, method, action, path, requestType, responseType, new OperationFacts());
    }

    private Operation<Q, R> with(Consumer<OperationFacts> change) {
        OperationFacts changed = facts.copy();
        change.accept(changed);
        return new Operation<>(service, method, action, path, requestType, responseType, changed);
    }

    /**
     * States that the action changes nothing.
     *
     * @return a changed copy
     */
    public Operation<Q, R> read() {
        return with(f -> f.effect = Effect.READ);
    }

    /**
     * States that repeating the action has no further effect.
     *
     * @return a changed copy
     */
    public Operation<Q, R> idempotent() {
        return with(f -> f.effect = Effect.IDEMPOTENT);
    }

    /**
     * States that the action takes an idempotency token; one is made for each call that brings none.
     *
     * @param place query or header
     * @param name the parameter's or header's name
     * @return a changed copy
     */
    public Operation<Q, R> token(Place place, String name) {
        return with(f -> {
            f.effect = Effect.TOKEN;
            f.token = new IdempotencyToken(place, name);
            f.places.put(name, place);
        });
    }

    /**
     * States the documented status of success; every 2xx is accepted all the same.
     *
     * @param status the HTTP status
     * @return a changed copy
     */
    public Operation<Q, R> status(int status) {
        return with(f -> f.status = status);
    }

    /**
     * States that the action is refused over plain HTTP, except to this machine itself.
     *
     * @return a changed copy
     */
    public Operation<Q, R> httpsOnly() {
        return with(f -> f.httpsOnly = true);
    }

    /**
     * States that the action is called without credentials.
     *
     * @return a changed copy
     */
    public Operation<Q, R> anonymous() {
        return with(f -> f.anonymous = true);
    }

    /**
     * States that the action deletes something, so that not-found after an attempt that may have arrived is a success.
     *
     * @return a changed copy
     */
    public Operation<Q, R> delete() {
        return with(f -> f.delete = true);
    }

    /**
     * States that the documents promise no body: an empty one is read as an object without members. A body that comes
     * all the same is read as that of any other action.
     *
     * @return a changed copy
     */
    public Operation<Q, R> emptyAnswer() {
        return with(f -> f.emptyAnswer = true);
    }

    /**
     * States that a value does not go where its method's values go.
     *
     * @param name the value's wire name
     * @param place query or header
     * @return a changed copy
     */
    public Operation<Q, R> place(String name, Place place) {
        return with(f -> f.places.put(name, place));
    }

    /**
     * States a value that every call sends and no caller sets.
     *
     * @param name the value's wire name
     * @param value a string, number or boolean, or an empty map for an object without members
     * @return a changed copy
     */
    public Operation<Q, R> constant(String name, Object value) {
        return with(f -> f.constants.put(name, value));
    }

    /**
     * States that a list of objects with {@code key} and {@code value} is sent as one text {@code k1=v1,k2=v2}.
     *
     * @param name the list's wire name
     * @return a changed copy
     */
    public Operation<Q, R> joinedPairs(String name) {
        return with(f -> f.joinedPairs.add(name));
    }

    /**
     * States that a list of plain values is sent as one text, joined by commas.
     *
     * @param name the list's wire name
     * @return a changed copy
     */
    public Operation<Q, R> joinedValues(String name) {
        return with(f -> f.joinedValues.add(name));
    }

    /**
     * States that a header of the answer belongs to the answer's record.
     *
     * @param name the header's name, which is also the component's wire name
     * @return a changed copy
     */
    public Operation<Q, R> responseHeader(String name) {
        return with(f -> f.responseHeaders.add(name));
    }

    /**
     * Returns the service.
     *
     * @return the service
     */
    public ServiceDescription service() {
        return service;
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
     * Returns the action's documented name.
     *
     * @return for example {@code CreateInstance}
     */
    public String action() {
        return action;
    }

    /**
     * Returns the path template.
     *
     * @return for example <code>/v3/{project_id}/instances</code>
     */
    public String path() {
        return path;
    }

    /**
     * Returns the request's type.
     *
     * @return the class
     */
    public Class<Q> requestType() {
        return requestType;
    }

    /**
     * Returns the answer's type.
     *
     * @return the class
     */
    public Class<R> responseType() {
        return responseType;
    }

    /**
     * Returns the documented status of success.
     *
     * @return 200 unless stated otherwise
     */
    public int documentedStatus() {
        return facts.status;
    }

    /**
     * Returns what the action changes.
     *
     * @return the effect
     */
    public Effect effect() {
        return facts.effect;
    }

    /**
     * Returns where the action takes its idempotency token.
     *
     * @return the place, empty where it has none
     */
    public Optional<IdempotencyToken> idempotencyToken() {
        return Optional.ofNullable(facts.token);
    }

    /**
     * Tells whether the action is refused over plain HTTP.
     *
     * @return true where the provider demands HTTPS
     */
    public boolean isHttpsOnly() {
        return facts.httpsOnly;
    }

    /**
     * Tells whether the action is called without credentials.
     *
     * @return true for the call that gets a token
     */
    public boolean isAnonymous() {
        return facts.anonymous;
    }

    /**
     * Tells whether the action deletes something.
     *
     * @return true where not-found means that there is nothing left to do
     */
    public boolean isDelete() {
        return facts.delete;
    }

    /**
     * Tells whether a success may come without a body.
     *
     * @return true where the documents promise none
     */
    public boolean isEmptyAnswer() {
        return facts.emptyAnswer;
    }

    /**
     * Returns the values that do not go where their method's values go.
     *
     * @return wire name to place
     */
    public Map<String, Place> places() {
        return Collections.unmodifiableMap(facts.places);
    }

    /**
     * Returns the values that every call sends.
     *
     * @return wire name to a string, number or boolean
     */
    public Map<String, Object> constants() {
        return Collections.unmodifiableMap(facts.constants);
    }

    /**
     * Returns the lists of pairs that are sent as one text.
     *
     * @return wire names
     */
    public Set<String> joinedPairs() {
        return Collections.unmodifiableSet(facts.joinedPairs);
    }

    /**
     * Returns the lists of plain values that are sent as one text.
     *
     * @return wire names
     */
    public Set<String> joinedValues() {
        return Collections.unmodifiableSet(facts.joinedValues);
    }

    /**
     * Returns the headers of the answer that belong to its record.
     *
     * @return header names
     */
    public Set<String> responseHeaders() {
        return Collections.unmodifiableSet(facts.responseHeaders);
    }

    /**
     * Names the operation for messages and logs.
     *
     * @return provider, service and action, separated by dots
     */
    @Override
    public String toString() {
        return service.provider() + "." + service.service() + "." + action;
    }
}
