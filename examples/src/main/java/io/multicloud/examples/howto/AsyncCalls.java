package io.multicloud.examples.howto;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceInfoResponse;
import io.multicloud.core.CallOptions;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.Provider;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** How do I make many calls at once, and end them when they take too long? */
public final class AsyncCalls {

    private AsyncCalls() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws Exception when something goes wrong
     */
    public static void main(String[] arguments) throws Exception {
        EmulatedClouds.run(AsyncCalls::run);
    }

    static void run(EmulatedClouds clouds, PrintStream out) throws InterruptedException {
        try (HybridDbClient hybridDb = clouds.aliyun().build()) {
            List<String> ids = Stream.of("orders-db", "stock-db", "reports-db")
                    .map(name ->
                            hybridDb.createInstance(SampleOrders.aliyun(name)).instanceId())
                    .toList();
            all(hybridDb, ids).forEach(out::println);

            // From here on the cloud does not answer any more.
            clouds.emulator().faults().when(Provider.ALIYUN).play(Fault.noAnswer());
            Duration limit = Duration.ofMillis(200);
            out.println("in time: " + inTime(hybridDb, ids, limit).size() + " of " + ids.size());
            out.println(withLimit(hybridDb, ids.get(0), limit).join());
        }
    }

    // tag::all[]
    static List<String> all(HybridDbClient hybridDb, List<String> ids) {
        // All begin here. Up to 64 of a client are on the wire at once, the others wait without a thread.
        List<CompletableFuture<String>> lines = ids.stream()
                .map(id -> hybridDb.callAsync(request(id)).handle(AsyncCalls::line))
                .toList();
        return lines.stream().map(CompletableFuture::join).toList();
    }

    private static String line(DescribeInstanceInfoResponse answer, Throwable failure) {
        return failure == null
                ? answer.instanceName() + " " + answer.instanceStatus()
                : "failed: " + failure.getMessage();
    }

    private static DescribeInstanceInfoRequest request(String id) {
        return DescribeInstanceInfoRequest.builder().instanceId(id).build();
    }
    // end::all[]

    // tag::cancel[]
    static List<DescribeInstanceInfoResponse> inTime(HybridDbClient hybridDb, List<String> ids, Duration limit)
            throws InterruptedException {
        List<CompletableFuture<DescribeInstanceInfoResponse>> answers =
                ids.stream().map(id -> hybridDb.callAsync(request(id))).toList();
        try {
            CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Ends the calls that are not done, by breaking their connections off; the others stay as they are.
            answers.forEach(answer -> answer.cancel(true));
        }
        return answers.stream()
                .filter(answer -> !answer.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .toList();
    }
    // end::cancel[]

    // tag::limit[]
    static CompletableFuture<String> withLimit(HybridDbClient hybridDb, String id, Duration limit) {
        // The time of the whole call: its turn, all attempts and the waits between them.
        HybridDbClient hasty = hybridDb.with(CallOptions.none().withCallTimeout(limit));
        return hasty.callAsync(request(id)).handle(AsyncCalls::line);
    }
    // end::limit[]
}
