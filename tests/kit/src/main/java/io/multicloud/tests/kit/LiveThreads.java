package io.multicloud.tests.kit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The threads of this JVM. */
final class LiveThreads {

    private static final int FRAMES = 8;

    private LiveThreads() {}

    static Set<Thread> all() {
        return Thread.getAllStackTraces().keySet();
    }

    static String describe(Thread thread) {
        return "thread \"" + thread.getName() + "\" (" + (thread.isDaemon() ? "daemon" : "keeps the JVM alive") + ", "
                + thread.getState() + ")"
                + Stream.of(thread.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining());
    }
}
