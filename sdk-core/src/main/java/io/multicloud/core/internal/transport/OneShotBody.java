package io.multicloud.core.internal.transport;

import io.multicloud.core.http.Body;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp may write only once, so that no follow-up of its own can send it again. */
final class OneShotBody extends RequestBody {

    private final byte[] bytes;
    private final @Nullable MediaType type;

    private OneShotBody(byte[] bytes, @Nullable MediaType type) {
        this.bytes = bytes;
        this.type = type;
    }

    static OneShotBody of(Body body) {
        return new OneShotBody(body.bytes(), MediaType.parse(body.contentType()));
    }

    static OneShotBody empty() {
        return new OneShotBody(new byte[0], null);
    }

    @Override
    public @Nullable MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
