package io.multicloud.spring.internal;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Defines one bean per configured account, made by a method of another bean that takes the account's name. Plain
 * definitions, so that they can be written down ahead of time.
 */
public abstract class ClientRegistrar<P> implements ImportBeanDefinitionRegistrar {

    private final Environment environment;
    private final String prefix;
    private final Class<P> properties;
    private final Class<?> clientType;
    private final String beanName;

    /** For a type of client. Its beans are made by the method {@code client} of the bean {@code <beanName>s}. */
    protected ClientRegistrar(
            Environment environment, String prefix, Class<P> properties, Class<?> clientType, String beanName) {
        this.environment = environment;
        this.prefix = prefix;
        this.properties = properties;
        this.clientType = clientType;
        this.beanName = beanName;
    }

    /** Returns the names of the accounts to define beans for, the empty one for the unnamed account. */
    protected abstract List<String> accounts(P bound);

    @Override
    public final void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        List<String> accounts = accounts(Binder.get(environment).bindOrCreate(prefix, properties));
        for (String account : accounts) {
            RootBeanDefinition definition = definition(account);
            definition.setPrimary(account.isEmpty() && accounts.size() > 1);
            registry.registerBeanDefinition(account.isEmpty() ? beanName : beanName + "." + account, definition);
        }
    }

    private RootBeanDefinition definition(String account) {
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setTargetType(clientType);
        definition.setFactoryBeanName(beanName + "s");
        definition.setFactoryMethodName("client");
        definition.getConstructorArgumentValues().addIndexedArgumentValue(0, account);
        definition.setDestroyMethodName("close");
        if (!account.isEmpty()) {
            definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, account));
        }
        return definition;
    }
}
