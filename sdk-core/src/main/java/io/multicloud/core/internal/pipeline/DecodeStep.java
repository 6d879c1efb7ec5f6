package io.multicloud.core.internal.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.internal.json.Drifts;
import io.multicloud.core.internal.json.JsonCodec;
import io.multicloud.core.internal.json.MemberScanner;
import io.multicloud.core.internal.transport.HttpAnswer;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.ServiceError;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;

/** Reads an answer: first whether it is a success at all, then the record. */
final class DecodeStep {

    private final JsonCodec codec;
    private final AnswerParsers parsers;
    private final ErrorConvention convention;
    private final MemberScanner members;
    private final ServiceClock clock;
    private final DriftReport report;
    private final SignatureExplanation signatures;

    private DecodeStep(PipelineConfig config) {
        this.codec = config.codec();
        this.parsers = new AnswerParsers(config);
        this.convention = config.service().errors();
        this.members = MemberScanner.of(convention.fields());
        this.clock = config.clock();
        this.report = new DriftReport(config);
        this.signatures = new SignatureExplanation(config);
    }

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<HttpAnswer> next) {
        DecodeStep decode = new DecodeStep(config);
        return invocation -> next.proceed(invocation).thenApply(answer -> {
            try {
                return decode.decode(invocation, answer);
            } catch (MulticloudException e) {
                throw new CompletionException(e);
            }
        });
    }

    private ApiResponse<?> decode(Invocation invocation, HttpAnswer http) {
        AnswerText text = AnswerText.of(http);
        AnswerText body = isPromisedEmpty(invocation, http, text) ? AnswerText.EMPTY_OBJECT : text;
        Map<String, String> found;
        try {
            found = members(body);
        } catch (IOException e) {
            throw Unreadable.answer(invocation, http, text.get());
        }
        Answer answer = new Answer(http.status(), http::header, found);
        ServiceError error = convention.error(answer);
        if (error == null && !answer.isSuccess()) {
            error = ServiceError.ofStatus(http.status(), null, null);
        }
        if (error != null) {
            Duration clockOffset = error.clock() ? clock.measure(http.header("Date")) : null;
            throw ServiceException.of(ServiceFailures.of(
                    invocation,
                    http,
                    text.get(),
                    error,
                    convention.requestId(answer),
                    clockOffset,
                    signatures.explain(invocation, answer),
                    convention.taskId(answer)));
        }
        return new ApiResponse<>(
                http.status(),
                http.headers(),
                convention.requestId(answer),
                convention.hostId(answer),
                invocation.state().sends(),
                text::get,
                record(invocation, http, body));
    }

    private static boolean isPromisedEmpty(Invocation invocation, HttpAnswer http, AnswerText text) {
        return invocation.operation().isEmptyAnswer()
                && http.status() < 300
                && text.get().isBlank();
    }

    private Map<String, String> members(AnswerText text) throws IOException {
        try (JsonParser json = parsers.parser(text)) {
            return members.scan(json);
        } catch (IOException e) {
            if (!text.isUsual()) {
                throw e;
            }
        }
        // Bytes that are not quite UTF-8 stop a parser of bytes; a text has replacements in their place.
        text.notUsual();
        return members(text);
    }

    private Object record(Invocation invocation, HttpAnswer http, AnswerText text) {
        Operation<?, ?> operation = invocation.operation();
        try (JsonParser json = parsers.parser(text, operation.responseHeaders(), http::header)) {
            Drifts drifts = report.isWanted(invocation) ? new Drifts(operation, parsers.isXml(text)) : null;
            Object read = codec.read(json, operation.responseType(), drifts);
            if (drifts != null) {
                report.take(invocation, drifts.found());
            }
            return read;
        } catch (IOException e) {
            throw Unreadable.answer(invocation, http, text.get());
        }
    }
}
