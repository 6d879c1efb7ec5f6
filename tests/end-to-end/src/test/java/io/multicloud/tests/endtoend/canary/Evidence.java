package io.multicloud.tests.endtoend.canary;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.multicloud.core.observe.AttemptEnded;
import io.multicloud.core.observe.AttemptStarted;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.CallStarted;
import io.multicloud.core.observe.DriftFound;
import io.multicloud.core.observe.RateLimited;
import io.multicloud.core.observe.Renewed;
import io.multicloud.core.observe.RetryRefused;
import io.multicloud.core.observe.RetryScheduled;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Everything that a program could come to see, as text: what it prints, logs, throws and hears. */
final class Evidence implements CallListener, AutoCloseable {

    private final Queue<String> texts = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("");
    private final LogLines lines = new LogLines();
    private final JulLines julLines = new JulLines();

    /** Listens to all loggers at their finest level. */
    Evidence() {
        lines.setContext(root.getLoggerContext());
        lines.start();
        root.setLevel(Level.TRACE);
        root.addAppender(lines);
        julLines.setLevel(java.util.logging.Level.ALL);
        julLines.setFormatter(new SimpleFormatter());
        jul.setLevel(java.util.logging.Level.ALL);
        jul.addHandler(julLines);
    }

    /** Takes what an object prints. */
    void add(Object seen) {
        texts.add(String.valueOf(seen));
        if (seen instanceof Throwable failure) {
            texts.add(trace(failure));
        }
    }

    int size() {
        return texts.size();
    }

    boolean anyContains(String secret) {
        return texts.stream().anyMatch(text -> text.contains(secret));
    }

    /** Fails with the place, but without the secret itself. */
    void assertFreeOf(String kind, String secret) {
        assertThat(texts.stream().filter(text -> text.contains(secret)).map(text -> text.replace(secret, "<HERE>")))
                .as("texts that show " + kind)
                .isEmpty();
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        root.setLevel(Level.WARN);
        jul.removeHandler(julLines);
        jul.setLevel(java.util.logging.Level.INFO);
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void event(Object event, @Nullable Throwable failure) {
        add(event);
        if (failure != null) {
            add(failure);
        }
    }

    @Override
    public void callStarted(CallStarted event) {
        event(event, null);
    }

    @Override
    public void attemptStarted(AttemptStarted event) {
        event(event, null);
    }

    @Override
    public void attemptEnded(AttemptEnded event) {
        event(event, event.failure());
    }

    @Override
    public void retryScheduled(RetryScheduled event) {
        event(event, event.failure());
    }

    @Override
    public void retryRefused(RetryRefused event) {
        event(event, event.failure());
    }

    @Override
    public void rateLimited(RateLimited event) {
        event(event, null);
    }

    @Override
    public void renewed(Renewed event) {
        event(event, event.failure());
    }

    @Override
    public void drifted(DriftFound event) {
        event(event, null);
    }

    @Override
    public void callEnded(CallEnded event) {
        event(event, event.failure());
    }

    private final class LogLines extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            texts.add(event.getLoggerName() + ": " + event.getFormattedMessage());
        }
    }

    private final class JulLines extends Handler {
        @Override
        public void publish(LogRecord line) {
            if (line.getLoggerName().startsWith("com.sun.net.httpserver")) {
                return; // The service's side, which only a test has in the same JVM.
            }
            texts.add(line.getLoggerName() + ": " + getFormatter().formatMessage(line));
            if (line.getThrown() != null) {
                texts.add(trace(line.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
