package io.multicloud.test.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds the annotation on a test class, above it or around it. */
final class EmulatorContextCustomizerFactory implements ContextCustomizerFactory {

    EmulatorContextCustomizerFactory() {}

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        WithMulticloudEmulator found =
                TestContextAnnotationUtils.findMergedAnnotation(testClass, WithMulticloudEmulator.class);
        return found == null
                ? null
                : new EmulatorContextCustomizer(
                        List.of(found.instances()),
                        DurationStyle.detectAndParse(found.creationTime()),
                        DurationStyle.detectAndParse(found.deletionTime()),
                        found.rateLimits(),
                        found.aliyunCallsPerSecond());
    }
}
