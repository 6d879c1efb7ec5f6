package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.observe.AttemptStarted;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.DriftFound;
import io.multicloud.core.observe.RateLimited;
import io.multicloud.core.observe.Renewed;
import io.multicloud.core.observe.RetryRefused;
import io.multicloud.core.observe.RetryScheduled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SDK's log, an allow-list: operation, attempt, status, error code, request id, outcome, duration and drift. No URL,
 * header, parameter, body or message of anybody else is ever passed to the logger, at any level.
 */
final class CallLog implements CallListener {

    static final CallLog INSTANCE = new CallLog();

    private static final Logger LOG = LoggerFactory.getLogger("io.multicloud.sdk");

    private CallLog() {}

    static boolean isOn() {
        return LOG.isDebugEnabled();
    }

    /** Says that a listener failed, by the names of the classes alone: the message is the user's and may hold anything. */
    static void listenerFailed(CallListener listener, Throwable failure) {
        LOG.warn(
                "The listener {} failed with {}",
                listener.getClass().getName(),
                failure.getClass().getName());
    }

    @Override
    public void attemptStarted(AttemptStarted event) {
        LOG.debug("{} attempt {}", event.call().operation(), event.attempt());
    }

    @Override
    public void retryScheduled(RetryScheduled event) {
        LOG.debug(
                "{} attempt {} failed with {}, next in {} ms",
                event.call().operation(),
                event.attempt(),
                event.failure().getClass().getSimpleName(),
                event.delay().toMillis());
    }

    @Override
    public void retryRefused(RetryRefused event) {
        LOG.debug(
                "{} attempt {} failed with {}, not repeated: {} used up",
                event.call().operation(),
                event.attempt(),
                event.failure().getClass().getSimpleName(),
                event.refusal());
    }

    @Override
    public void rateLimited(RateLimited event) {
        LOG.debug(
                "{} waits {} ms for the rate limit",
                event.call().operation(),
                event.delay().toMillis());
    }

    @Override
    public void renewed(Renewed event) {
        LOG.debug(
                "{} attempt {} was refused, repeated with a new {}",
                event.call().operation(),
                event.attempt(),
                event.renewal());
    }

    @Override
    public void drifted(DriftFound event) {
        LOG.debug("{}", event.drift());
    }

    @Override
    public void callEnded(CallEnded event) {
        if (event.failure() == null) {
            LOG.debug(
                    "{} succeeded: status {}, request {}, attempts {}, {} ms",
                    event.call().operation(),
                    event.status(),
                    event.requestId() == null ? "-" : event.requestId(),
                    event.attempts(),
                    event.duration().toMillis());
        } else {
            failed(event, event.failure());
        }
    }

    private static void failed(CallEnded event, Throwable failure) {
        Throwable known = failure.getCause() instanceof ServiceException ? failure.getCause() : failure;
        if (known instanceof ServiceException service) {
            LOG.debug(
                    "{} failed: status {}, code {}, request {}, {}, {} ms",
                    event.call().operation(),
                    service.status(),
                    service.code().orElse("-"),
                    service.requestId().orElse("-"),
                    service.outcome(),
                    event.duration().toMillis());
        } else {
            LOG.debug(
                    "{} failed: {}, {}, {} ms",
                    event.call().operation(),
                    failure.getClass().getSimpleName(),
                    failure instanceof MulticloudException m ? m.outcome() : "-",
                    event.duration().toMillis());
        }
    }
}
