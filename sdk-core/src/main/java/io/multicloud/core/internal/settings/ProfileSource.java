package io.multicloud.core.internal.settings;

import java.util.List;
import java.util.Map;

/** The chosen profile of the profile file. */
final class ProfileSource implements Source {

    private static final Map<String, String> SHORT_FORMS =
            Map.of("access-key-id", "access-key", "access-key-secret", "secret-key");

    private final String prefix;
    private final ProfileFile file;

    ProfileSource(String profile, String provider, ProfileFile file) {
        this.prefix = profile + "." + provider + ".";
        this.file = file;
    }

    @Override
    public String kind() {
        return "profile file " + file + ", key";
    }

    @Override
    public List<String> names(String key) {
        String shortForm = SHORT_FORMS.get(key);
        return shortForm == null ? List.of(prefix + key) : List.of(prefix + key, prefix + shortForm);
    }

    @Override
    public Values look() {
        return file.values()::get;
    }
}
