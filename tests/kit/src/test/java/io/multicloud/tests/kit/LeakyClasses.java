package io.multicloud.tests.kit;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;

/** Test classes that leave something behind, and some that do not; {@link #cleanUp} ends it all. */
final class LeakyClasses {

    private static final Deque<AutoCloseable> LEFT = new ArrayDeque<>();

    private LeakyClasses() {}

    /** Keeps a class from running in the build, where it would be a failure like any other. */
    @Retention(RetentionPolicy.RUNTIME)
    @EnabledIf("io.multicloud.tests.kit.LeakyClasses#isRunByItsTest")
    @interface Sample {}

    static boolean isRunByItsTest(ExtensionContext context) {
        return context.getConfigurationParameter(LeakCheck.GRACE).isPresent();
    }

    static void cleanUp() throws Exception {
        while (!LEFT.isEmpty()) {
            LEFT.pop().close();
        }
    }

    @Sample
    static class LeavesAThread {

        @Test
        void starts_one() throws Exception {
            LEFT.push(startThread("left-behind"));
        }
    }

    @Sample
    static class LeavesASocket {

        static int port;

        @Test
        void listens() throws IOException {
            ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            port = server.getLocalPort();
            LEFT.push(server);
        }
    }

    @Sample
    static class LeavesAFile {

        @TempDir
        static Path folder;

        @Test
        void opens() throws IOException {
            LEFT.push(FileChannel.open(
                    folder.resolve("left-behind.txt"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        }
    }

    @Sample
    static class LeavesAThreadInItsNestedClass {

        @Nested
        class Inner {

            @Test
            void starts_one() throws Exception {
                LEFT.push(startThread("left-by-the-inner-class"));
            }
        }
    }

    @Sample
    static class LeavesNothing {

        static AutoCloseable thread;

        @BeforeAll
        static void start() throws Exception {
            thread = startThread("ended-in-time");
        }

        @AfterAll
        static void stop() throws Exception {
            thread.close();
        }

        @Test
        void opens_and_closes() throws IOException {
            new ServerSocket(0, 1, InetAddress.getLoopbackAddress()).close();
        }
    }

    @Sample
    static class LeavesAThreadThatIsEnding {

        @Test
        void starts_one() {
            Thread thread = new Thread(() -> await(new CountDownLatch(1), 100), "ending");
            thread.start();
        }
    }

    private static AutoCloseable startThread(String name) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Thread thread = new Thread(
                () -> {
                    begun.countDown();
                    await(end, 60_000);
                },
                name);
        thread.start();
        begun.await();
        return () -> {
            end.countDown();
            thread.join();
        };
    }

    private static void await(CountDownLatch latch, long millis) {
        try {
            boolean unused = latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
