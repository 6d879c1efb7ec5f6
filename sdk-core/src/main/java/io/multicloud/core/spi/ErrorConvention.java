package io.multicloud.core.spi;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a provider says that a call failed, and where it puts the request's id. */
public interface ErrorConvention {

    /**
     * Lists the members of a body that {@link #error} and {@link #requestId} look at; {@code a.b} is the member
     * {@code b} of the top-level object {@code a}. Names are matched without regard to case.
     *
     * @return member names, as {@link Answer#field} then finds them
     */
    Set<String> fields();

    /**
     * Reads an error.
     *
     * @param answer status, headers and the members asked for
     * @return the error, null when the answer is a success
     */
    @Nullable
    ServiceError error(Answer answer);

    /**
     * Finds the provider's id of the request.
     *
     * @param answer status, headers and the members asked for
     * @return the id, null when there is none
     */
    @Nullable
    String requestId(Answer answer);

    /**
     * Finds the host that answered, where the provider names it.
     *
     * @param answer status, headers and the members asked for
     * @return the host's id, null when there is none, as by default
     */
    default @Nullable String hostId(Answer answer) {
        return null;
    }

    /**
     * Finds the id of the job that the call began, where the provider names one in an error too.
     *
     * @param answer status, headers and the members asked for
     * @return the job's id, null when there is none, as by default
     */
    default @Nullable String taskId(Answer answer) {
        return null;
    }

    /**
     * Finds the text that the service itself made a signature of, where it refuses one and quotes that text. It is
     * compared with {@link io.multicloud.core.auth.Signer#signedText}, and so has to be in the same form.
     *
     * @param answer status, headers and the members asked for
     * @return the text, null when the answer quotes none, as by default
     */
    default @Nullable String signedText(Answer answer) {
        return null;
    }

    /**
     * Says what an error means for a caller and what to do about it, where neither the service's own words nor the advice
     * of the error's kind do. It becomes the explanation of the exception.
     *
     * @param answer status, headers and the members asked for
     * @param error the error as it was read
     * @return a sentence without secrets and without a full stop, null where there is nothing to add, as by default
     */
    default @Nullable String explanation(Answer answer, ServiceError error) {
        return null;
    }
}
