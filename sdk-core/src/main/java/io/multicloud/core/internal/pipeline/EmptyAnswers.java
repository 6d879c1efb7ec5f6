package io.multicloud.core.internal.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.spi.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The answer of a delete whose first attempt got no answer and whose second found nothing left to delete. */
final class EmptyAnswers {

    private final JsonCodec codec;

    EmptyAnswers(JsonCodec codec) {
        this.codec = codec;
    }

    ApiResponse<?> of(Operation<?, ?> operation, NotFoundException gone) {
        try (JsonParser json = codec.parser(AnswerText.EMPTY_OBJECT.bytes())) {
            return new ApiResponse<>(
                    gone.status(),
                    Map.of(),
                    gone.requestId().orElse(null),
                    gone.attempts(),
                    gone.rawBody(),
                    codec.read(json, operation.responseType()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
