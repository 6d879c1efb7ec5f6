package io.multicloud.spring.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Refuses keys under {@code multicloud} that mean nothing, before any bean is made. Environment variables are not
 * looked at: platforms set some of their own, and their names cannot be told apart from misspelt ones.
 */
public final class PropertiesCheck implements BeanFactoryPostProcessor {

    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("multicloud");

    // Of the SDK's own, which reads them as system properties.
    private static final List<String> OF_THE_CHAIN = List.of("multicloud.profile", "multicloud.profiles.file");

    private final Environment environment;

    /** Checks the properties of an application. */
    public PropertiesCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        ClassLoader loader = beans.getBeanClassLoader();
        List<PropertyRoot> present = PropertyRoot.ALL.stream()
                .filter(root -> ClassUtils.isPresent(root.needs(), loader))
                .toList();
        NamesSeen known = new NamesSeen();
        OF_THE_CHAIN.forEach(known::add);
        PropertyRoot.ALL.forEach(root -> known.add(root.prefix()));
        present.forEach(root -> bind(root, ClassUtils.resolveClassName(root.type(), loader), known));
        Set<ConfigurationPropertyName> unknown = unknown(known, present);
        if (!unknown.isEmpty()) {
            throw refusal(unknown, new Suggestions(known.names()));
        }
    }

    private void bind(PropertyRoot root, Class<?> type, NamesSeen known) {
        Binder.get(environment).bindOrCreate(root.prefix(), Bindable.of(type), known);
    }

    private Set<ConfigurationPropertyName> unknown(NamesSeen known, List<PropertyRoot> present) {
        Set<ConfigurationPropertyName> unknown = new TreeSet<>();
        StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(source -> !isEnvironment(source))
                .flatMap(PropertiesCheck::names)
                .filter(ROOT::isAncestorOf)
                .filter(name -> !known.names().contains(name))
                .filter(name -> !isOfAbsentCloud(name, present))
                .forEach(unknown::add);
        return unknown;
    }

    private static Stream<ConfigurationPropertyName> names(ConfigurationPropertySource source) {
        return source instanceof IterableConfigurationPropertySource iterable ? iterable.stream() : Stream.empty();
    }

    private static boolean isEnvironment(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> underlying
                && StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME.equals(underlying.getName());
    }

    private static boolean isOfAbsentCloud(ConfigurationPropertyName name, List<PropertyRoot> present) {
        return PropertyRoot.ALL.stream()
                .filter(root -> !present.contains(root))
                .anyMatch(root -> ConfigurationPropertyName.of(root.prefix()).isAncestorOf(name));
    }

    private static InvalidPropertyException refusal(Set<ConfigurationPropertyName> unknown, Suggestions suggestions) {
        List<String> problems = unknown.stream()
                .map(name -> name + ": there is no such property" + suggestions.question(name))
                .toList();
        return new InvalidPropertyException(problems, "Correct or remove these properties.");
    }
}
