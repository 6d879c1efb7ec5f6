package io.multicloud.spring.internal;

import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Notes every name that binding asks for: what it does not ask for means nothing. */
final class NamesSeen implements BindHandler {

    // By equality, for which hyphens and case mean nothing; by order they would.
    private final Set<ConfigurationPropertyName> names = new HashSet<>();

    @Override
    public <T> Bindable<T> onStart(ConfigurationPropertyName name, Bindable<T> target, BindContext context) {
        names.add(name);
        return target;
    }

    void add(String name) {
        names.add(ConfigurationPropertyName.of(name));
    }

    Set<ConfigurationPropertyName> names() {
        return names;
    }
}
