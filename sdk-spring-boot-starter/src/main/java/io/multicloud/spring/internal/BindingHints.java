package io.multicloud.spring.internal;

import io.multicloud.core.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.util.ReflectionUtils;

/** What binding looks up by reflection and cannot be seen ahead of time: how a text becomes a secret. */
final class BindingHints implements RuntimeHintsRegistrar {

    BindingHints() {}

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        var of = ReflectionUtils.findMethod(Secret.class, "of", String.class);
        if (of != null) {
            hints.reflection().registerMethod(of, ExecutableMode.INVOKE);
        }
    }
}
