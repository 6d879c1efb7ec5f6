package io.multicloud.core.error;

import io.multicloud.core.internal.text.ClockWords;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a service's refusal, as every {@link ServiceException} carries them.
 *
 * @param operation provider, service and action: {@code aliyun.hybriddb.CreateInstance}
 * @param kind what the refusal means
 * @param status the HTTP status
 * @param code the provider's error code, null when the answer had none
 * @param message the provider's message with secrets masked, null when the answer had none
 * @param requestId the provider's id of the request, null when the answer had none
 * @param hostId the host that answered, as Aliyun reports it, else null
 * @param attempts how many times the request was sent
 * @param retryAfter how long the service asks to wait, null when it does not say
 * @param rawBody the beginning of the answer's body as text, secrets masked; empty when there was none
 * @param clockOffset how far the service's clock is ahead of this machine's (negative: behind), where that is why it
 *     refused; else null
 * @param refused whether this error is known to mean that nothing was done
 * @param explanation what the SDK itself found out about the cause, in a sentence without secrets and without a full
 *     stop; null when it found nothing
 * @param taskId the id of the job that the call began, where the provider names one in an error too, else null
 */
public record ServiceFailure(
        String operation,
        ErrorKind kind,
        int status,
        @Nullable String code,
        @Nullable String message,
        @Nullable String requestId,
        @Nullable String hostId,
        int attempts,
        @Nullable Duration retryAfter,
        String rawBody,
        @Nullable Duration clockOffset,
        boolean refused,
        @Nullable String explanation,
        @Nullable String taskId)
        implements Serializable {

    /**
     * Makes a failure without a job.
     *
     * @param operation provider, service and action
     * @param kind what the refusal means
     * @param status the HTTP status
     * @param code the provider's error code, or null
     * @param message the provider's message with secrets masked, or null
     * @param requestId the provider's id of the request, or null
     * @param hostId the host that answered, or null
     * @param attempts how many times the request was sent
     * @param retryAfter how long the service asks to wait, or null
     * @param rawBody the beginning of the answer's body as text, secrets masked
     * @param clockOffset how far the service's clock is ahead of this machine's, or null
     * @param refused whether this error is known to mean that nothing was done
     * @param explanation what the SDK itself found out about the cause, or null
     */
    public ServiceFailure(
            String operation,
            ErrorKind kind,
            int status,
            @Nullable String code,
            @Nullable String message,
            @Nullable String requestId,
            @Nullable String hostId,
            int attempts,
            @Nullable Duration retryAfter,
            String rawBody,
            @Nullable Duration clockOffset,
            boolean refused,
            @Nullable String explanation) {
        this(
                operation,
                kind,
                status,
                code,
                message,
                requestId,
                hostId,
                attempts,
                retryAfter,
                rawBody,
                clockOffset,
                refused,
                explanation,
                null);
    }

    /**
     * Makes a failure without an explanation.
     *
     * @param operation provider, service and action
     * @param kind what the refusal means
     * @param status the HTTP status
     * @param code the provider's error code, or null
     * @param message the provider's message with secrets masked, or null
     * @param requestId the provider's id of the request, or null
     * @param hostId the host that answered, or null
     * @param attempts how many times the request was sent
     * @param retryAfter how long the service asks to wait, or null
     * @param rawBody the beginning of the answer's body as text, secrets masked
     * @param clockOffset how far the service's clock is ahead of this machine's, or null
     * @param refused whether this error is known to mean that nothing was done
     */
    public ServiceFailure(
            String operation,
            ErrorKind kind,
            int status,
            @Nullable String code,
            @Nullable String message,
            @Nullable String requestId,
            @Nullable String hostId,
            int attempts,
            @Nullable Duration retryAfter,
            String rawBody,
            @Nullable Duration clockOffset,
            boolean refused) {
        this(
                operation,
                kind,
                status,
                code,
                message,
                requestId,
                hostId,
                attempts,
                retryAfter,
                rawBody,
                clockOffset,
                refused,
                null,
                null);
    }

    // The raw body stays out: it is for programs, not for logs.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(operation)
                .append(" failed: ")
                .append(code == null ? "HTTP " + status : code + " (HTTP " + status + ")");
        if (message != null && !message.isBlank()) {
            text.append(": ").append(message.strip());
        }
        if (requestId != null) {
            text.append(" [request ").append(requestId).append(']');
        }
        if (taskId != null) {
            text.append(" [task ").append(taskId).append(']');
        }
        if (clockOffset != null) {
            text.append("; ").append(ClockWords.of(clockOffset));
        }
        return attempts > 1
                ? text.append(" after ").append(attempts).append(" attempts").toString()
                : text.toString();
    }
}
