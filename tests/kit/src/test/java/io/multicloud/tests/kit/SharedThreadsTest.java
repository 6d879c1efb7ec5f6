package io.multicloud.tests.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedThreadsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OkHttp TaskRunner",
                "Okio Watchdog",
                "multicloud-credentials",
                "ForkJoinPool.commonPool-worker-1",
                "HttpClient-1-SelectorManager",
                "HttpClient-12-Worker-3"
            })
    void shared_pools_may_stay_as_long_as_their_threads_are_daemons(String name) {
        assertThat(SharedThreads.include(thread(name, true))).isTrue();
        assertThat(SharedThreads.include(thread(name, false))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multicloud-emulator-1",
                "multicloud-fault-proxy-1",
                "multicloud-",
                "OkHttp Dispatcher",
                "OkHttp http://127.0.0.1/...",
                "HTTP-Dispatcher",
                "raw-server",
                "Thread-0"
            })
    void threads_that_belong_to_one_client_or_server_may_not(String name) {
        assertThat(SharedThreads.include(thread(name, true))).isFalse();
    }

    @Test
    void the_watch_over_timeouts_is_junits() {
        assertThat(SharedThreads.include(thread("junit-jupiter-timeout-watcher", false)))
                .isTrue();
    }

    @Test
    void a_thread_that_has_ended_is_no_leak() throws InterruptedException {
        Thread ended = thread("Thread-0", false);
        ended.start();
        ended.join();
        assertThat(SharedThreads.include(ended)).isTrue();
    }

    private static Thread thread(String name, boolean daemon) {
        Thread thread = new Thread(() -> {}, name);
        thread.setDaemon(daemon);
        return thread;
    }
}
