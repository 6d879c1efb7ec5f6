package io.multicloud.emulator;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with a call. A fault before processing leaves the state of the emulator untouched, one after
 * processing has done the work. Use the methods that make faults: more components may come.
 *
 * @param kind what goes wrong
 * @param status the HTTP status of the answer, or 0 where the fault has none of its own
 * @param time the latency, or the time that {@code Retry-After} names, or null
 */
public record Fault(Kind kind, int status, @Nullable Duration time) {

    /** What goes wrong. */
    public enum Kind {
        /** The call is processed and answered, but late. */
        LATENCY,
        /** Silence, before processing. */
        NO_ANSWER,
        /** The connection is closed, before processing. */
        RESET_BEFORE_PROCESSING,
        /** The connection is closed, after processing. */
        RESET_AFTER_PROCESSING,
        /** Silence, after processing. */
        LOST_ANSWER,
        /** An error in the provider's form, before processing. */
        STATUS,
        /** The provider's error for too many calls, before processing. */
        THROTTLED,
        /** A page of some gateway, before processing. */
        HTML,
        /** Half of the answer, after processing. */
        TRUNCATED_BODY,
        /** An answer with values of wrong types, after processing. */
        WRONG_TYPED_BODY,
        /** The answer's status without its body, after processing. */
        EMPTY_BODY
    }

    /**
     * Processes and answers the call, after a wait.
     *
     * @param latency the wait before processing
     * @return the fault
     * @throws IllegalArgumentException if the latency is negative
     */
    public static Fault latency(Duration latency) {
        return new Fault(Kind.LATENCY, 0, Texts.requireNotNegative("latency", latency));
    }

    /**
     * Does not process the call and keeps its connection open in silence until the emulator closes. A connection that
     * the caller gives up is kept as well; of more than 1,000 silent connections the oldest are closed.
     *
     * @return the fault
     */
    public static Fault noAnswer() {
        return new Fault(Kind.NO_ANSWER, 0, null);
    }

    /**
     * Closes the connection without processing the call. The caller sees an orderly end of the stream where an answer
     * should be; for a TCP reset use a {@link FaultProxy}.
     *
     * @return the fault
     */
    public static Fault resetBeforeProcessing() {
        return new Fault(Kind.RESET_BEFORE_PROCESSING, 0, null);
    }

    /**
     * Processes the call and closes the connection without an answer, in the same way as
     * {@link #resetBeforeProcessing()}.
     *
     * @return the fault
     */
    public static Fault resetAfterProcessing() {
        return new Fault(Kind.RESET_AFTER_PROCESSING, 0, null);
    }

    /**
     * Processes the call and never sends the answer; the connection stays open in silence as with {@link #noAnswer()}.
     *
     * @return the fault
     */
    public static Fault lostAnswer() {
        return new Fault(Kind.LOST_ANSWER, 0, null);
    }

    /**
     * Answers with an error in the provider's own form, without processing the call. The code that belongs to the
     * status is a guess, but for 500.
     *
     * @param status the HTTP status, 300 to 599
     * @return the fault
     * @throws IllegalArgumentException if the status is out of range
     */
    public static Fault status(int status) {
        return new Fault(Kind.STATUS, requireStatus(status, 300), null);
    }

    /**
     * Refuses the call as one too many, without processing it: Aliyun with status 400 and the code {@code Throttling},
     * Huawei Cloud with 429 and {@code Retry-After: 1}, CapitalOnline, as a guess, with 429.
     *
     * @return the fault
     */
    public static Fault throttled() {
        return new Fault(Kind.THROTTLED, 0, null);
    }

    /**
     * Answers with status 500 and the provider's code for an internal error, without processing the call.
     *
     * @return the fault
     */
    public static Fault internalError() {
        return status(500);
    }

    /**
     * Answers with an HTML page, as a gateway in between would, without processing the call.
     *
     * @param status the HTTP status, 200 to 599
     * @return the fault
     * @throws IllegalArgumentException if the status is out of range
     */
    public static Fault html(int status) {
        return new Fault(Kind.HTML, requireStatus(status, 200), null);
    }

    /**
     * Processes the call, announces the whole answer, sends its first half and closes the connection.
     *
     * @return the fault
     */
    public static Fault truncatedBody() {
        return new Fault(Kind.TRUNCATED_BODY, 0, null);
    }

    /**
     * Processes the call and answers with other types than documented: numbers and booleans become texts, and a text
     * stands where an object should be. Of an XML answer only the root remains, with a text in it.
     *
     * @return the fault
     */
    public static Fault wrongTypedBody() {
        return new Fault(Kind.WRONG_TYPED_BODY, 0, null);
    }

    /**
     * Processes the call and answers with the right status and headers, but without a body.
     *
     * @return the fault
     */
    public static Fault emptyBody() {
        return new Fault(Kind.EMPTY_BODY, 0, null);
    }

    /**
     * Adds a {@code Retry-After} header to an error.
     *
     * @param wait what the header names, rounded up to whole seconds
     * @return the fault with that header
     * @throws IllegalArgumentException if the wait is negative
     * @throws IllegalStateException unless the fault is one of {@link #status}, {@link #internalError} and
     *     {@link #throttled}
     */
    public Fault withRetryAfter(Duration wait) {
        if (kind != Kind.STATUS && kind != Kind.THROTTLED) {
            throw new IllegalStateException("only errors in the provider's form have a Retry-After");
        }
        return new Fault(kind, status, Texts.requireNotNegative("wait", wait));
    }

    private static int requireStatus(int status, int lowest) {
        if (status < lowest || status > 599) {
            throw new IllegalArgumentException("status must be " + lowest + " to 599");
        }
        return status;
    }
}
