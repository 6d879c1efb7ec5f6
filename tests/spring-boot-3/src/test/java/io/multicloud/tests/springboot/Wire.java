package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** An OkHttp client that answers every request itself, and remembers it. */
final class Wire implements Interceptor {

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Deque<Integer> statuses;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile String answer = "";

    Wire(Integer... statuses) {
        this.statuses = new ConcurrentLinkedDeque<>(List.of(statuses));
    }

    OkHttpClient client() {
        return new OkHttpClient.Builder().addInterceptor(this).build();
    }

    /** Answers with a body of the test's own. */
    Wire answering(String body) {
        answer = body;
        return this;
    }

    /** Lets no answer through until {@link #release()}. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    Request last() {
        return requests.get(requests.size() - 1);
    }

    @Override
    public Response intercept(Chain chain) {
        requests.add(chain.request());
        await();
        int status = statuses.isEmpty() ? 200 : statuses.remove();
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("made up")
                .body(ResponseBody.create(
                        answer.isEmpty() ? body(chain.request()) : answer, MediaType.get("application/json")))
                .build();
    }

    private void await() {
        try {
            assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String body(Request request) {
        return request.url().host().contains("capitalonline")
                ? "{\"Code\":\"Success\",\"Data\":[]}"
                : "{\"RequestId\":\"fake-request\"}";
    }
}
