package io.multicloud.core.internal.pipeline;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.internal.text.ClockWords;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ErrorConvention;
import io.multicloud.core.spi.ServiceError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What can be found out about the cause of a refusal beyond the words of the service. */
final class Explanations {

    /** No service is known that takes a signature of another time than this. */
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final SignatureExplanation signatures;
    private final ErrorConvention convention;
    private final ServiceClock clock;

    Explanations(PipelineConfig config) {
        this.signatures = new SignatureExplanation(config);
        this.convention = config.service().errors();
        this.clock = config.clock();
    }

    @Nullable
    String explain(Invocation invocation, Answer answer, ServiceError error) {
        String ofSignature = signatures.explain(invocation, answer);
        if (ofSignature != null) {
            return ofSignature;
        }
        String known = convention.explanation(answer, error);
        return known == null ? ofClock(invocation, answer, error) : known;
    }

    // Where a service has no documented error of time, its clock tells the cause all the same.
    private @Nullable String ofClock(Invocation invocation, Answer answer, ServiceError error) {
        if (error.clock() || !mayBeOfTime(error) || !(invocation.credentials() instanceof AccessKeyCredentials)) {
            return null;
        }
        Duration offset = clock.remainder(answer.header("Date"));
        return offset == null || offset.abs().compareTo(WINDOW) <= 0
                ? null
                : "Going by the answer's Date, " + ClockWords.of(offset) + ", which may be why. " + ClockWords.ADVICE;
    }

    private static boolean mayBeOfTime(ServiceError error) {
        return error.refused()
                && (error.kind() == ErrorKind.AUTHENTICATION || error.kind() == ErrorKind.INVALID_REQUEST);
    }
}
