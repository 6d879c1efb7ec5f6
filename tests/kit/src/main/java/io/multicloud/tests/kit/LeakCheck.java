package io.multicloud.tests.kit;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test class that leaves a thread, a socket or a file open. It is in force for each class of Jupiter's; since it
 * compares the JVM before with the JVM after, classes must not run side by side.
 *
 * <p>Virtual threads are not seen, nor is what a finalizer or cleaner has closed by chance.
 */
public final class LeakCheck implements BeforeAllCallback, AfterAllCallback {

    /** How long threads and connections that are ending may take, as {@link Duration} prints itself. */
    static final String GRACE = "io.multicloud.tests.kit.grace";

    private static final Duration USUAL_GRACE = Duration.ofSeconds(5);
    private static final Namespace NAMESPACE = Namespace.create(LeakCheck.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isOutermost(context)) {
            context.getStore(NAMESPACE).put(Holdings.class, Holdings.now());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isOutermost(context)) {
            Holdings before = context.getStore(NAMESPACE).remove(Holdings.class, Holdings.class);
            Leaks leaks = Leaks.await(before, grace(context));
            if (!leaks.isEmpty()) {
                throw new AssertionError(context.getRequiredTestClass().getName() + " leaves behind:" + leaks);
            }
        }
    }

    // What a nested class leaves may be its outer class's, and in use until that one ends.
    private static boolean isOutermost(ExtensionContext context) {
        return context.getParent().flatMap(ExtensionContext::getTestClass).isEmpty();
    }

    private static Duration grace(ExtensionContext context) {
        return context.getConfigurationParameter(GRACE).map(Duration::parse).orElse(USUAL_GRACE);
    }
}
