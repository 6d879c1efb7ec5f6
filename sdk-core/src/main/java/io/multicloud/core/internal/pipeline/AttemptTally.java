package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.HttpAnswer;
import org.jspecify.annotations.Nullable;

/** What one attempt moved over the wire. */
final class AttemptTally {

    private volatile long bytesSent;
    private volatile @Nullable HttpAnswer answer;

    void sent(long bytes) {
        bytesSent = bytes;
    }

    void received(HttpAnswer received) {
        answer = received;
    }

    long bytesSent() {
        return bytesSent;
    }

    long bytesReceived() {
        HttpAnswer received = answer;
        return received == null ? 0 : received.body().length;
    }

    @Nullable
    Integer status() {
        HttpAnswer received = answer;
        return received == null ? null : received.status();
    }
}
