package io.multicloud.spring.internal;

import io.multicloud.core.error.ConfigurationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why a client that the application itself describes cannot be built. */
final class ConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<ConfigurationException> {

    ConfigurationFailureAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationException cause) {
        return new FailureAnalysis(
                "A client of the Multicloud SDK cannot be built:%n%n    %s".formatted(cause.getMessage()),
                "Correct what the message names: in the code that builds the client, in a customizer, or in a bean"
                        + " that the client uses.",
                cause);
    }
}
