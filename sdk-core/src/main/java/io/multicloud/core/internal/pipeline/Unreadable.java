package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.internal.transport.HttpAnswer;
import io.multicloud.core.spi.ServiceError;

/**
 * What becomes of an answer that is not what the service promised. The parser's own message is left out, as it can
 * quote values.
 */
final class Unreadable {

    private static final String SOMEBODY_ELSE =
            "Perhaps it is of a gateway, a proxy or another service: check the endpoint and the way to it";

    private Unreadable() {}

    static MulticloudException answer(Invocation invocation, HttpAnswer http, String text) {
        if (http.status() >= 400) {
            String quoted = invocation.masker().quote(text);
            ServiceError error = ServiceError.ofStatus(
                    http.status(), null, quoted.isEmpty() ? null : "no error of the service's own form: " + quoted);
            return ServiceException.of(ServiceFailures.of(
                    invocation, http, text, error, null, null, quoted.isEmpty() ? null : SOMEBODY_ELSE, null));
        }
        return new TransportException(
                invocation.operation() + " got no usable answer (HTTP " + http.status() + "): "
                        + what(invocation, http, text),
                TransportException.Reason.UNREADABLE_ANSWER,
                Outcome.UNKNOWN,
                null);
    }

    private static String what(Invocation invocation, HttpAnswer http, String text) {
        if (http.status() >= 300 && http.status() < 400) {
            return "a redirect, which is never followed; check the endpoint";
        }
        if (text.isBlank()) {
            return "it is empty; check the endpoint and the way to it";
        }
        String kind = text.stripLeading().startsWith("<")
                ? "it is HTML or XML, perhaps of a proxy or of a page to sign in to the network"
                : "it is no complete JSON object";
        return kind + "; check the endpoint and the way to it: "
                + invocation.masker().quote(text);
    }
}
