package io.multicloud.tests.endtoend;

import io.multicloud.core.http.HttpRequest;
import io.multicloud.core.http.RequestInterceptor;
import java.util.concurrent.CountDownLatch;

/** Lets no call on before all are there, each of them in its middle: nothing is signed or sent yet. */
final class Meeting implements RequestInterceptor {

    private final CountDownLatch missing;

    Meeting(int calls) {
        missing = new CountDownLatch(calls);
    }

    @Override
    public HttpRequest intercept(HttpRequest request) {
        missing.countDown();
        try {
            missing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return request;
    }
}
