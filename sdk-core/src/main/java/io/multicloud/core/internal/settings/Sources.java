package io.multicloud.core.internal.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All places, in the order in which they are asked: what is set for one process wins over what is set for all. */
public final class Sources {

    private Sources() {}

    /**
     * Lists the places.
     *
     * @param provider the provider's short name
     * @param vendorNames the names of environment variables that the vendor's own tools use, by key
     * @param surroundings what there is
     */
    public static List<Source> of(String provider, Map<String, String> vendorNames, Surroundings surroundings) {
        List<Source> sources = new ArrayList<>();
        sources.add(new NamedSource(
                "system property", key -> List.of("multicloud." + provider + "." + key), surroundings.properties()));
        sources.add(new NamedSource(
                "environment variable",
                key -> List.of(environmentName("multicloud-" + provider + "-" + key)),
                surroundings.environment()));
        if (!vendorNames.isEmpty()) {
            sources.add(new NamedSource(
                    "environment variable", key -> vendorName(vendorNames, key), surroundings.environment()));
        }
        ProfileChoice.of(surroundings)
                .ifPresent(choice -> sources.add(new ProfileSource(choice.profile(), provider, choice.file())));
        return List.copyOf(sources);
    }

    private static String environmentName(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> vendorName(Map<String, String> names, String key) {
        String name = names.get(key);
        return name == null ? List.of() : List.of(name);
    }
}
