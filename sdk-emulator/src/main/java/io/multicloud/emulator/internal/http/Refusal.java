package io.multicloud.emulator.internal.http;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a request gets no result: the provider's status, code and message. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String text;
    private final @Nullable Duration wait;
    private final @Nullable String explanation;

    public Refusal(int status, String code, String text) {
        this(status, code, text, null, null);
    }

    private Refusal(int status, String code, String text, @Nullable Duration wait, @Nullable String explanation) {
        super(code + ": " + text, null, false, false);
        this.status = status;
        this.code = code;
        this.text = text;
        this.wait = wait;
        this.explanation = explanation;
    }

    public Refusal retryAfter(Duration time) {
        return new Refusal(status, code, text, time, explanation);
    }

    /** Adds what only the journal tells. */
    public Refusal explained(String why) {
        return new Refusal(status, code, text, wait, why);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String text() {
        return text;
    }

    public @Nullable String explanation() {
        return explanation;
    }

    public Map<String, String> headers() {
        return wait == null
                ? Map.of()
                : Map.of(
                        "Retry-After",
                        String.valueOf(wait.plusNanos(999_999_999).toSeconds()));
    }
}
