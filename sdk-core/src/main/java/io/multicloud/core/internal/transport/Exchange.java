package io.multicloud.core.internal.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import okhttp3.Call;
import okhttp3.Response;

/** One attempt over the wire, prepared and not yet sent. */
public final class Exchange {

    private final Call call;
    private final SendGuard.Mark mark;
    private final AnswerReader reader;
    private final CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();
    private volatile boolean expired;

    Exchange(Call call, SendGuard.Mark mark, AnswerReader reader) {
        this.call = call;
        this.mark = mark;
        this.reader = reader;
    }

    /** Sends on the calling thread and reads the whole answer. */
    public HttpAnswer execute() throws IOException {
        // A thread that was asked to stop begins nothing: on a pooled connection the request would leave all the same.
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before sending");
        }
        try (Response response = call.execute()) {
            return reader.read(response);
        }
    }

    /** Sends on a thread of the dispatcher's, when it is this exchange's turn, and reads the whole answer there. */
    public CompletionStage<HttpAnswer> enqueue() {
        try {
            if (!mark.isGivenUp()) {
                call.enqueue(new AnswerCallback(reader, answer));
            }
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
        return answer;
    }

    /** Ends the exchange: at once when nothing was sent, else as soon as the connection is broken off. */
    public void cancel() {
        end(new IOException("Canceled"));
    }

    /** Ends the exchange as {@link #cancel} does, because its time is over. */
    public void expire() {
        expired = true;
        end(new InterruptedIOException("timeout"));
    }

    // What waits in the dispatcher's queue notices a cancellation only when its turn comes, so it is ended here.
    private void end(IOException reason) {
        boolean neverSent = mark.giveUp();
        call.cancel();
        if (neverSent) {
            answer.completeExceptionally(reason);
        }
    }

    /** Tells whether anything of the request may have left this machine. */
    public boolean isSent() {
        return mark.isSent();
    }

    /** Tells whether the exchange was ended by {@link #expire}. */
    public boolean isExpired() {
        return expired;
    }

    /** Tells whether the call was cancelled, by its timeout too. */
    public boolean isCanceled() {
        return call.isCanceled();
    }
}
