package io.multicloud.tests.kit;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Threads that a whole JVM shares by design, so that whoever needs one first seems to have left it. */
final class SharedThreads {

    // The JVM's own, such as the reaper of processes, cleaners, the flight recorder.
    private static final Set<String> GROUPS = Set.of("system", "InnocuousThreadGroup");

    private static final Pattern DAEMONS = Pattern.compile(String.join(
            "|",
            // OkHttp's and Okio's, one set for all clients; they end after a minute without work.
            "OkHttp TaskRunner",
            "Okio Watchdog",
            // The pools of the SDK; the emulator's threads belong to the one emulator and end with it.
            "multicloud-(?!emulator-|fault-proxy-).+",
            // Asynchronous work of the JDK: the common pool and the timer of CompletableFuture.
            "ForkJoinPool\\.commonPool-.+",
            "CompletableFutureDelayScheduler",
            // The timer of the carriers of virtual threads.
            "ForkJoinPool-\\d+-delayScheduler",
            // What the flight recorder starts outside of the JVM's own group.
            "JFR Periodic Tasks",
            // The JDK's own HTTP client; before Java 21 it cannot be closed.
            "HttpClient-\\d+-(SelectorManager|Worker-\\d+)"));

    // Ends with the last class; not a daemon.
    private static final String JUNIT = "junit-jupiter-timeout-watcher";

    // Carries virtual threads. Known by its class, as it is named like the threads of any pool.
    private static final String CARRIER = "jdk.internal.misc.CarrierThread";

    private SharedThreads() {}

    static boolean include(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        boolean ended = group == null;
        return ended
                || GROUPS.contains(group.getName())
                || thread.getName().equals(JUNIT)
                || thread.getClass().getName().equals(CARRIER)
                || isSharedDaemon(thread);
    }

    private static boolean isSharedDaemon(Thread thread) {
        return thread.isDaemon() && (DAEMONS.matcher(thread.getName()).matches() || waitsForTasksOfOkHttp(thread));
    }

    // Between two tasks it still has the name of the last one.
    private static boolean waitsForTasksOfOkHttp(Thread thread) {
        return thread.getName().startsWith("OkHttp ")
                && Stream.of(thread.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals("okhttp3.internal.concurrent.TaskRunner")
                                && frame.getMethodName().equals("awaitTaskToRun"));
    }
}
