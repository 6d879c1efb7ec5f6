package io.multicloud.emulator.internal.huawei;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of an instance's parameters. A change is read back at once, also one that waits for a restart. */
final class InstanceConfiguration {

    private final Map<String, String> changed = new HashMap<>();
    private @Nullable Instant updated;

    String value(DatabaseParameter parameter) {
        return changed.getOrDefault(parameter.name(), parameter.value());
    }

    void set(Map<String, String> values, Instant now) {
        changed.putAll(values);
        updated = now;
    }

    Instant updated(Instant otherwise) {
        return updated == null ? otherwise : updated;
    }
}
