package io.multicloud.core.internal.transport;

import io.multicloud.core.spi.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** An answer that is being read; closing the client breaks it off. */
final class OpenFile implements FilePart {

    private final Response response;
    private final RunningCalls running;
    private final Runnable cancel;

    private OpenFile(Response response, RunningCalls running, Runnable cancel) {
        this.response = response;
        this.running = running;
        this.cancel = cancel;
    }

    static OpenFile open(Call call, RunningCalls running) throws IOException {
        // A thread that was asked to stop begins nothing.
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted before sending");
        }
        Runnable cancel = call::cancel;
        running.add(cancel);
        try {
            return new OpenFile(call.execute(), running, cancel);
        } catch (IOException | RuntimeException e) {
            running.remove(cancel);
            throw e;
        }
    }

    @Override
    public int status() {
        return response.code();
    }

    @Override
    public @Nullable String header(String name) {
        return response.header(name);
    }

    @Override
    public InputStream content() {
        return response.body().byteStream();
    }

    @Override
    public void close() {
        running.remove(cancel);
        response.close();
    }
}
