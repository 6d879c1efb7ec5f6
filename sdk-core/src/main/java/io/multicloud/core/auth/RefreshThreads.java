package io.multicloud.core.auth;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that fetch credentials, shared by all providers; each provider needs one at most, and only meanwhile. */
final class RefreshThreads {

    private static final int IDLE_SECONDS = 5;

    // Without a limit: a slow source must not hold up those of others.
    static final Executor SHARED = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), RefreshThreads::thread);

    private RefreshThreads() {}

    private static Thread thread(Runnable work) {
        // Nothing of the caller's is inherited: its request's thread locals and class loader would live on in here.
        Thread thread = new Thread(null, work, "multicloud-credentials", 0, false);
        thread.setContextClassLoader(RefreshThreads.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}
