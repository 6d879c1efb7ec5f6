package io.multicloud.core.spi;

import java.util.Map;
import java.util.TreeMap;

/**
 * The environment variables in which a vendor's own tools keep credentials and settings.
 *
 * @param byKey the SDK's key, for example {@code access-key-id}, to the vendor's name
 */
public record EnvironmentNames(Map<String, String> byKey) {

    /** Copies the names. */
    public EnvironmentNames {
        byKey = Map.copyOf(byKey);
    }

    /**
     * Says that the vendor has no usual names.
     *
     * @return no names
     */
    public static EnvironmentNames none() {
        return new EnvironmentNames(Map.of());
    }

    /**
     * Names the parts of an access key.
     *
     * @param accessKeyId the variable of the id
     * @param accessKeySecret the variable of the secret
     * @return the two names
     */
    public static EnvironmentNames of(String accessKeyId, String accessKeySecret) {
        return new EnvironmentNames(Map.of("access-key-id", accessKeyId, "access-key-secret", accessKeySecret));
    }

    /**
     * Adds a name.
     *
     * @param key the SDK's key, for example {@code security-token} or {@code project-id}
     * @param name the vendor's name
     * @return a changed copy
     */
    public EnvironmentNames with(String key, String name) {
        Map<String, String> more = new TreeMap<>(byKey);
        more.put(key, name);
        return new EnvironmentNames(more);
    }
}
