package io.multicloud.spring.internal;

import io.multicloud.core.ClientBuilder;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.DefaultCredentialsChain;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.ClientProperties;
import java.util.Optional;
import java.util.function.Consumer;

/** A client on its way from properties to a bean. */
public final class ClientDraft<A, C extends ServiceClient<C>, B extends ClientBuilder<C, B>> {

    private final ClientAssembler assembler;
    private final ClientName name;
    private final ServiceDescription service;
    private final Levels<A> levels;
    private final B builder;
    private boolean usesChain;

    /** Starts with a builder that was told nothing. */
    public ClientDraft(
            ClientAssembler assembler, ClientName name, ServiceDescription service, Levels<A> levels, B builder) {
        this.assembler = assembler;
        this.name = name;
        this.service = service;
        this.levels = levels;
        this.builder = builder;
    }

    /** Applies what all clients have in common. */
    public ClientDraft<A, C, B> shared(Getter<A, ClientProperties> client) {
        assembler.prepare(
                builder,
                levels.all().stream()
                        .flatMap(level -> Optional.ofNullable(client.get(level.settings()))
                                .map(settings -> level.part("client", settings))
                                .stream())
                        .toList());
        return this;
    }

    /**
     * Applies credentials: those of the account, by properties before beans, then those of the cloud, then those for
     * all; none leaves it to the SDK's own chain.
     */
    public ClientDraft<A, C, B> credentials(OwnCredentials<A, B> own) {
        for (Level<A> level : levels.all()) {
            if (own.apply(level, builder) || isBean(assembler.credentials().named(qualifier(level)))) {
                return this;
            }
        }
        usesChain = !isBean(assembler.credentials().general());
        return this;
    }

    private String qualifier(Level<A> level) {
        return level.prefix().equals(name.prefix()) && !name.isUnnamed()
                ? name.cloud() + "." + name.account()
                : name.cloud();
    }

    private boolean isBean(Optional<CredentialsProvider> bean) {
        bean.ifPresent(builder::credentials);
        return bean.isPresent();
    }

    /** Lets the application change the builder, and builds. What fails is blamed on the place or on the credentials. */
    public C build(String placeProperty, Consumer<B> customizers) {
        assembler.customize(builder, name);
        customizers.accept(builder);
        try {
            return builder.build();
        } catch (ConfigurationException e) {
            String message = String.valueOf(e.getMessage());
            throw lacksCredentials(message)
                    ? new InvalidPropertyException(name.prefix() + ".access-key-id", message)
                    : new InvalidPropertyException(placeProperty, message);
        }
    }

    private boolean lacksCredentials(String message) {
        if (!usesChain) {
            return false;
        }
        try {
            DefaultCredentialsChain.of(service).credentials();
            return false;
        } catch (ConfigurationException e) {
            return message.equals(e.getMessage());
        }
    }
}
