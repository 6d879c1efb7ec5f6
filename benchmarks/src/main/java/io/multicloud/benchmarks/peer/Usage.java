package io.multicloud.benchmarks.peer;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * What this process has used so far.
 *
 * @param wallNanos by the clock that is never set back
 * @param cpuNanos processor time of all threads, the collector's and the compiler's too
 * @param bytes allocated by all threads that live
 * @param compilerNanos processor time of the JVM's compiler, as it says itself
 */
record Usage(long wallNanos, long cpuNanos, long bytes, long compilerNanos) {

    static Usage now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long bytes = 0;
        for (long thread : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            bytes += Math.max(0, thread);
        }
        long compilerMillis = ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
        return new Usage(
                System.nanoTime(), system.getProcessCpuTime(), bytes, TimeUnit.MILLISECONDS.toNanos(compilerMillis));
    }

    Usage since(Usage start) {
        return new Usage(
                wallNanos - start.wallNanos,
                cpuNanos - start.cpuNanos,
                bytes - start.bytes,
                compilerNanos - start.compilerNanos);
    }

    /** Prints the figures of one of several calls. */
    String each(int calls) {
        return wallNanos / calls + " " + cpuNanos / calls + " " + bytes / calls + " " + compilerNanos / calls;
    }
}
