package io.multicloud.spring.internal;

import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.error.ConfigurationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** The application's own beans that hand out credentials: by the name of an account or a cloud, else for all. */
final class CredentialsBeans {

    private static final List<String> CLOUDS = List.of("aliyun", "capitalonline", "huawei");

    private final ConfigurableListableBeanFactory beans;

    CredentialsBeans(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Returns the bean with a name or qualifier. */
    Optional<CredentialsProvider> named(String qualifier) {
        return names().filter(bean -> matches(bean, qualifier::equals))
                .findFirst()
                .map(this::bean);
    }

    /** Returns the bean that serves all clouds that have none of their own. */
    Optional<CredentialsProvider> general() {
        List<String> general = names().filter(bean -> !matches(bean, CredentialsBeans::isOfCloud))
                .toList();
        if (general.size() < 2) {
            return general.stream().findFirst().map(this::bean);
        }
        List<String> primary = general.stream().filter(this::isPrimary).toList();
        if (primary.size() == 1) {
            return Optional.of(bean(primary.get(0)));
        }
        throw new ConfigurationException("There are several CredentialsProvider beans, " + general
                + ": mark one of them as @Primary, or say by @Qualifier(\"<cloud>\") or"
                + " @Qualifier(\"<cloud>.<account>\") whose credentials each hands out; the clouds are " + CLOUDS);
    }

    private Stream<String> names() {
        return Stream.of(beans.getBeanNamesForType(CredentialsProvider.class, true, false));
    }

    private boolean matches(String bean, Predicate<String> qualifier) {
        return BeanFactoryAnnotationUtils.isQualifierMatch(qualifier, bean, beans);
    }

    private static boolean isOfCloud(String qualifier) {
        return CLOUDS.stream().anyMatch(cloud -> qualifier.equals(cloud) || qualifier.startsWith(cloud + "."));
    }

    private boolean isPrimary(String bean) {
        return beans.containsBeanDefinition(bean)
                && beans.getMergedBeanDefinition(bean).isPrimary();
    }

    private CredentialsProvider bean(String name) {
        return beans.getBean(name, CredentialsProvider.class);
    }
}
