package io.multicloud.core.internal.transport;

import java.io.IOException;

/** A body larger than the client accepts. */
public final class AnswerTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLargeException(long limit) {
        super("the answer is larger than " + limit + " bytes");
    }
}
