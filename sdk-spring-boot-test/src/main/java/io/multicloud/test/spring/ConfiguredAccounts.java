package io.multicloud.test.spring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;

/** Which accounts the application's own properties describe. Only names are looked at: values may be wanting in tests. */
final class ConfiguredAccounts {

    private static final List<String> CREDENTIALS = List.of("access-key-id", "profile", "user.name");

    private final List<ConfigurationPropertySource> sources;

    ConfiguredAccounts(ConfigurableEnvironment environment) {
        this.sources = StreamSupport.stream(
                        ConfigurationPropertySources.from(environment.getPropertySources())
                                .spliterator(),
                        false)
                .toList();
    }

    /** Returns where the settings of each account begin. An application without named accounts has the unnamed one. */
    List<String> prefixes(String cloud) {
        ConfigurationPropertyName root =
                ConfigurationPropertyName.of("multicloud").append(cloud);
        Set<String> named = named(root.append("accounts"));
        List<String> prefixes = new ArrayList<>();
        if (named.isEmpty() || CREDENTIALS.stream().anyMatch(key -> isGiven(root.append(key)))) {
            prefixes.add(root.toString());
        }
        prefixes.addAll(named);
        return prefixes;
    }

    private Set<String> named(ConfigurationPropertyName accounts) {
        int depth = accounts.getNumberOfElements() + 1;
        Set<String> named = new LinkedHashSet<>();
        sources.stream()
                .flatMap(ConfiguredAccounts::names)
                .filter(name -> accounts.isAncestorOf(name) && name.getNumberOfElements() > depth)
                .forEach(name -> named.add(name.chop(depth).toString()));
        return named;
    }

    private static Stream<ConfigurationPropertyName> names(ConfigurationPropertySource source) {
        return source instanceof IterableConfigurationPropertySource iterable ? iterable.stream() : Stream.empty();
    }

    private boolean isGiven(ConfigurationPropertyName name) {
        return sources.stream().anyMatch(source -> source.getConfigurationProperty(name) != null);
    }
}
