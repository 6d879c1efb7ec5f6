package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.internal.transport.AnswerTooLargeException;
import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.ProxyException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells from an I/O failure where the call failed and what may have happened. */
final class WireFailures {

    private WireFailures() {}

    static Throwable translate(
            Invocation invocation, Exchange exchange, boolean closed, Duration timeout, Throwable failure) {
        if (failure instanceof Error) {
            return failure;
        }
        boolean sent = exchange.isSent();
        Reason reason = reason(failure, exchange, closed);
        String what = switch (reason) {
            case CONNECT ->
                "no connection to the service: "
                        + ConnectWords.of(invocation.request().endpoint(), failure);
            case TLS -> "the TLS handshake failed: " + TlsFailures.describe(failure);
            case TIMEOUT ->
                exchange.isExpired()
                        ? "the call's time of " + invocation.timing().call() + " is over"
                        : late(invocation, sent, timeout);
            case INTERRUPTED -> "the calling thread was interrupted";
            case CANCELLED -> closed ? "the client was closed" : "the call was cancelled";
            case PROXY, UNREADABLE_ANSWER -> detail(failure);
            case CONNECTION_LOST, EXTENSION, RATE_LIMITED, CREDENTIALS -> "the connection broke: " + detail(failure);
        };
        return new TransportException(
                invocation.operation() + (sent ? " got no usable answer: " : " was not sent: ") + what,
                reason,
                outcome(sent, reason),
                failure);
    }

    private static String late(Invocation invocation, boolean sent, Duration timeout) {
        String time = " within " + timeout.toMillis() + " ms; ";
        return sent
                ? "no answer" + time + "check the way to the service, or give it more time with attemptTimeout(…)"
                : "no connection was ready" + time + "check that the endpoint speaks "
                        + invocation.request().endpoint().getScheme() + " at this port, and the way to it";
    }

    // Over plain HTTP the proxy has the request when it refuses it, and keeps it to itself.
    private static Outcome outcome(boolean sent, Reason reason) {
        if (!sent) {
            return Outcome.NOT_SENT;
        }
        return reason == Reason.PROXY ? Outcome.REFUSED : Outcome.UNKNOWN;
    }

    // The flag must be set again: an InterruptedException on the way clears it.
    private static Reason reason(Throwable failure, Exchange exchange, boolean closed) {
        if (exchange.isExpired()) {
            return Reason.TIMEOUT;
        }
        if (isInterrupt(failure)) {
            Thread.currentThread().interrupt();
            return Reason.INTERRUPTED;
        }
        if (failure instanceof AnswerTooLargeException) {
            return Reason.UNREADABLE_ANSWER;
        }
        if (failure instanceof ProxyException proxy && proxy.isRefusal()) {
            return Reason.PROXY;
        }
        if (failure instanceof InterruptedIOException) {
            return failure instanceof SocketTimeoutException && !exchange.isSent() && !exchange.isCanceled()
                    ? Reason.CONNECT
                    : Reason.TIMEOUT;
        }
        if (closed || exchange.isCanceled()) {
            return Reason.CANCELLED;
        }
        if (failure instanceof SSLException && !exchange.isSent()) {
            return Reason.TLS;
        }
        return exchange.isSent() ? Reason.CONNECTION_LOST : Reason.CONNECT;
    }

    private static boolean isInterrupt(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof ClosedByInterruptException
                        || failure instanceof InterruptedException
                        || Thread.currentThread().isInterrupted());
    }

    // Only messages known to name nothing but hosts and states; others are told by their type.
    private static String detail(Throwable failure) {
        if (failure instanceof AnswerTooLargeException
                || failure instanceof ProxyException
                || failure instanceof SSLException) {
            return String.valueOf(failure.getMessage());
        }
        return failure.getClass().getSimpleName();
    }
}
