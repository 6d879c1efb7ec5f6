package io.multicloud.spring.observe;

import java.util.Locale;

/**
 * The names of all that is measured. They begin as Spring's own {@code http.client.requests} goes on: who, then what is
 * counted, in the plural; so {@code management.metrics.enable.multicloud.client=false} and its like switch off all or one.
 *
 * <p>All have the tags {@code cloud}, {@code service}, {@code account} and {@code action}, as in
 * {@link CallObservationDocumentation.LowCardinality}; further ones stand with each name. There is no meter before its
 * first event. The level of the budget for repeats is no event of the SDK's: what is seen of it are the repeats that it
 * refuses.
 */
public final class CallMeters {

    /** Observation, and so timer and span, of each call; keys in {@link CallObservationDocumentation}. */
    public static final String CALLS = "multicloud.client.calls";

    /** Counter of the repeats that were scheduled; tag {@code reason}: {@code TRANSIENT} or {@code THROTTLED}. */
    public static final String RETRIES = "multicloud.client.retries";

    /**
     * Counter of the repeats that a failure was worth and that did not come about; tag {@code refusal}:
     * {@code ATTEMPTS}, {@code BUDGET} or {@code DEADLINE}.
     */
    public static final String RETRIES_REFUSED = "multicloud.client.retries.refused";

    /** Counter of the attempts that the service refused because there were too many. */
    public static final String THROTTLED = "multicloud.client.throttled";

    /** Timer of the waits for the client's own rate limit. */
    public static final String RATE_LIMIT_WAITS = "multicloud.client.rate.limit.waits";

    /** Counter of the attempts repeated with something new; tag {@code renewal}: {@code CREDENTIALS} or {@code CLOCK}. */
    public static final String RENEWALS = "multicloud.client.renewals";

    /**
     * Counter of the differences between answers and what this version of the SDK knows, each told once per client; tag
     * {@code kind}: {@code UNKNOWN_FIELD}, {@code UNKNOWN_VALUE} or {@code OTHER_TYPE}.
     */
    public static final String DRIFTS = "multicloud.client.drifts";

    private CallMeters() {}

    // REQUEST_ID is request.id, as Micrometer writes it.
    static String key(Enum<?> key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
