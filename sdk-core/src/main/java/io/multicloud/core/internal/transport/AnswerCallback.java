package io.multicloud.core.internal.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** Takes what OkHttp's dispatcher hands over. Whatever happens, the future is completed. */
final class AnswerCallback implements Callback {

    private final AnswerReader reader;
    private final CompletableFuture<HttpAnswer> answer;

    AnswerCallback(AnswerReader reader, CompletableFuture<HttpAnswer> answer) {
        this.reader = reader;
        this.answer = answer;
    }

    @Override
    public void onResponse(Call call, Response response) {
        HttpAnswer read;
        try (response) {
            read = reader.read(response);
        } catch (Throwable e) {
            answer.completeExceptionally(e);
            return;
        }
        answer.complete(read);
    }

    // What an interceptor of the user's own OkHttpClient throws comes as a cancellation, with the thing itself beneath.
    @Override
    public void onFailure(Call call, IOException failure) {
        for (Throwable beneath : failure.getSuppressed()) {
            if (beneath instanceof RuntimeException || beneath instanceof Error) {
                answer.completeExceptionally(beneath);
                return;
            }
        }
        answer.completeExceptionally(failure);
    }
}
