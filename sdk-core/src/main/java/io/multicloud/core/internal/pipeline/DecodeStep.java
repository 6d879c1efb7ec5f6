package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.internal.transport.HttpAnswer;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.ServiceError;
import java.time.Duration;
import java.util.concurrent.CompletionException;

/** Tells from what was read of an answer whether it is a success at all. */
final class DecodeStep {

    private final AnswerReadings readings;
    private final ErrorConvention convention;
    private final ServiceClock clock;
    private final DriftReport report;
    private final Explanations explanations;

    private DecodeStep(PipelineConfig config) {
        this.convention = config.service().errors();
        this.clock = config.clock();
        this.report = new DriftReport(config);
        this.readings = new AnswerReadings(config, report);
        this.explanations = new Explanations(config);
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
        AnswerReading reading = readings.read(invocation, http, body);
        Answer answer = new Answer(http.status(), http::header, reading.members());
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
                    explanations.explain(invocation, answer, error),
                    convention.taskId(answer)));
        }
        if (reading.record() == null) {
            throw Unreadable.answer(invocation, http, text.get());
        }
        report.take(invocation, reading.drifts());
        return new ApiResponse<>(
                http.status(),
                http.headers(),
                convention.requestId(answer),
                convention.hostId(answer),
                invocation.state().sends(),
                text::get,
                reading.record());
    }

    private static boolean isPromisedEmpty(Invocation invocation, HttpAnswer http, AnswerText text) {
        return invocation.operation().isEmptyAnswer()
                && http.status() < 300
                && text.get().isBlank();
    }
}
