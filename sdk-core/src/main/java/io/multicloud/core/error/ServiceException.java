package io.multicloud.core.error;

import io.multicloud.core.internal.text.ClockWords;
import java.time.Duration;
import java.util.Optional;

/**
 * The service answered with an error. Catch a subclass for a kind of error, or ask {@link #kind()}.
 */
public abstract class ServiceException extends MulticloudException {

    private static final long serialVersionUID = 1L;

    private final ServiceFailure failure;

    ServiceException(ServiceFailure failure, String advice) {
        super(message(failure, advice), failure.refused() ? Outcome.REFUSED : Outcome.UNKNOWN, null);
        this.failure = failure;
    }

    // What a service says may be a whole sentence already.
    private static String message(ServiceFailure failure, String advice) {
        String said = failure.toString();
        String end = said.endsWith(".") || said.endsWith("。") ? " " : ". ";
        return said + end + advice(failure, advice);
    }

    private static String advice(ServiceFailure failure, String ofKind) {
        if (failure.explanation() != null) {
            return failure.explanation();
        }
        return failure.clockOffset() == null ? ofKind : ClockWords.ADVICE;
    }

    /**
     * Makes the exception of a failure's kind.
     *
     * @param failure the facts
     * @return an instance of the kind's subclass
     */
    public static ServiceException of(ServiceFailure failure) {
        return switch (failure.kind()) {
            case AUTHENTICATION -> new AuthenticationException(failure);
            case PERMISSION -> new PermissionException(failure);
            case NOT_FOUND -> new NotFoundException(failure);
            case CONFLICT -> new ConflictException(failure);
            case QUOTA -> new QuotaException(failure);
            case THROTTLED -> new ThrottledException(failure);
            case INVALID_REQUEST -> new RejectedRequestException(failure);
            case SERVER_FAULT -> new ServerFaultException(failure);
        };
    }

    /**
     * Returns all facts in one value.
     *
     * @return the failure
     */
    public ServiceFailure failure() {
        return failure;
    }

    /**
     * Tells what the refusal means.
     *
     * @return the kind
     */
    public ErrorKind kind() {
        return failure.kind();
    }

    /**
     * Names the operation.
     *
     * @return provider, service and action, separated by dots
     */
    public String operation() {
        return failure.operation();
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status
     */
    public int status() {
        return failure.status();
    }

    /**
     * Returns the provider's error code.
     *
     * @return the code, empty when the answer had none
     */
    public Optional<String> code() {
        return Optional.ofNullable(failure.code());
    }

    /**
     * Returns the provider's id of the request, which its support asks for.
     *
     * @return the id, empty when the answer had none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(failure.requestId());
    }

    /**
     * Returns the host that answered, where the provider reports it.
     *
     * @return the host's id
     */
    public Optional<String> hostId() {
        return Optional.ofNullable(failure.hostId());
    }

    /**
     * Returns the id of the job that the call began, where the provider (CapitalOnline) names one in an error too.
     *
     * @return the id, empty when the answer had none
     */
    public Optional<String> taskId() {
        return Optional.ofNullable(failure.taskId());
    }

    /**
     * Returns how long the service asks to wait before the next try.
     *
     * @return the wait, empty when the service does not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(failure.retryAfter());
    }

    /**
     * Returns how far the service's clock is ahead of this machine's, where that is why it refused.
     *
     * @return the difference, negative when the service's is behind
     */
    public Optional<Duration> clockOffset() {
        return Optional.ofNullable(failure.clockOffset());
    }

    /**
     * Returns what the SDK itself found out about the cause. For a signature that does not match, where the service
     * quotes the text that it signed: whether that is the text that this client signed, so that the secret is wrong, or
     * where the two differ. Likewise for a clock that is off where the service does not say so, for an answer that seems
     * to be of somebody else, and for a service that was withdrawn. The message of the exception ends with it.
     *
     * @return a sentence without secrets, empty when nothing was found out
     */
    public Optional<String> explanation() {
        return Optional.ofNullable(failure.explanation());
    }

    /**
     * Counts how many times the request was sent.
     *
     * @return 1 or more
     */
    public int attempts() {
        return failure.attempts();
    }

    /**
     * Returns the beginning of the answer's body, up to 64 Ki characters, secrets of this call masked.
     *
     * @return the text, empty when there was none
     */
    public String rawBody() {
        return failure.rawBody();
    }
}
