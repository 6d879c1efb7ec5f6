package io.multicloud.examples.howto;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** How do I make many calls at once with virtual threads? */
public final class VirtualThreads {

    private static final int FIRST_JDK = 21;

    private VirtualThreads() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(VirtualThreads::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) throws Exception {
        ExecutorService threads = threadPerTask();
        try (HybridDbClient hybridDb = clouds.aliyun().build()) {
            List<String> ids = Stream.of("orders-db", "stock-db", "reports-db")
                    .map(name ->
                            hybridDb.createInstance(SampleOrders.aliyun(name)).instanceId())
                    .toList();
            for (DescribeInstanceInfoResponse instance : all(hybridDb, ids, threads)) {
                out.println(instance.instanceName() + " " + instance.instanceStatus());
            }
            out.println(
                    Runtime.version().feature() < FIRST_JDK
                            ? "on threads of the system, as this JDK has no virtual ones"
                            : "on virtual threads");
        } finally {
            threads.shutdown();
        }
    }

    // tag::all[]
    static List<DescribeInstanceInfoResponse> all(HybridDbClient hybridDb, List<String> ids, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        List<Callable<DescribeInstanceInfoResponse>> calls = new ArrayList<>();
        for (String id : ids) {
            calls.add(() -> hybridDb.describeInstanceInfo(id)); // an ordinary call, which waits on its thread
        }
        List<DescribeInstanceInfoResponse> instances = new ArrayList<>();
        for (Future<DescribeInstanceInfoResponse> answer : threads.invokeAll(calls)) {
            instances.add(answer.get());
        }
        return instances;
    }
    // end::all[]

    // This file is compiled for 17; from 21 on one writes Executors.newVirtualThreadPerTaskExecutor().
    private static ExecutorService threadPerTask() throws ReflectiveOperationException {
        return Runtime.version().feature() < FIRST_JDK
                ? Executors.newCachedThreadPool()
                : (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
    }
}
