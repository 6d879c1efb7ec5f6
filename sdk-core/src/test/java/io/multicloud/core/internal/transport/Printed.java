package io.multicloud.core.internal.transport;

import io.multicloud.core.error.ServiceException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** All that a failure can put into a log. */
final class Printed {

    private Printed() {}

    static String everythingOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return failure instanceof ServiceException service
                ? text + service.rawBody() + service.failure()
                : text.toString();
    }
}
