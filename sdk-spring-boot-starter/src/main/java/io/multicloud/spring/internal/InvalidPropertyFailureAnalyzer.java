package io.multicloud.spring.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which properties stopped the start, and what to do. */
final class InvalidPropertyFailureAnalyzer extends AbstractFailureAnalyzer<InvalidPropertyException> {

    InvalidPropertyFailureAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidPropertyException cause) {
        String description = "Properties of the Multicloud SDK are wrong:%n%n    ".formatted()
                + String.join("%n    ".formatted(), cause.problems());
        return new FailureAnalysis(description, cause.action(), cause);
    }
}
