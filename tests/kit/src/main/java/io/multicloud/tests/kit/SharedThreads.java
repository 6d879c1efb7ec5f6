package io.multicloud.tests.kit;

import java.util.Set;
import java.util.regex.Pattern;

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
            // The JDK's own HTTP client; before Java 21 it cannot be closed.
            "HttpClient-\\d+-(SelectorManager|Worker-\\d+)"));

    // Ends with the last class; not a daemon.
    private static final String JUNIT = "junit-jupiter-timeout-watcher";

    private SharedThreads() {}

    static boolean include(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        boolean ended = group == null;
        return ended
                || GROUPS.contains(group.getName())
                || thread.getName().equals(JUNIT)
                || thread.isDaemon() && DAEMONS.matcher(thread.getName()).matches();
    }
}
