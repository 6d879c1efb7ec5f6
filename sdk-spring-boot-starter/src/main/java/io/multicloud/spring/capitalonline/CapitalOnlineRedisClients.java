package io.multicloud.spring.capitalonline;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClientBuilder;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.internal.ClientAssembler;
import io.multicloud.spring.internal.ClientDraft;
import io.multicloud.spring.internal.Level;
import io.multicloud.spring.internal.Levels;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the clients of CapitalOnline Redis, account by account. */
final class CapitalOnlineRedisClients {

    private static final ServiceDescription SERVICE = CapitalOnlineRedisOperations.SERVICE;

    private final CapitalOnlineProperties properties;
    private final ClientAssembler assembler;
    private final ObjectProvider<CapitalOnlineRedisClientCustomizer> customizers;

    CapitalOnlineRedisClients(
            CapitalOnlineProperties properties,
            ClientAssembler assembler,
            ObjectProvider<CapitalOnlineRedisClientCustomizer> customizers) {
        this.properties = properties;
        this.assembler = assembler;
        this.customizers = customizers;
    }

    CapitalOnlineRedisClient client(String account) {
        ClientName name = new ClientName(SERVICE.provider(), SERVICE.service(), account);
        Levels<CapitalOnlineAccount> levels = properties.all().levels(account);
        CapitalOnlineRedisClientBuilder builder = CapitalOnlineRedisClient.builder();
        String place = place(levels, builder);
        levels.set("zone", CapitalOnlineAccount::zone, builder::zone);
        return new ClientDraft<>(assembler, name, SERVICE, levels, builder)
                .shared(CapitalOnlineAccount::client)
                .credentials(CapitalOnlineRedisClients::credentials)
                .build(place, b -> customizers.orderedStream().forEach(customizer -> customizer.customize(b, name)));
    }

    // Area and endpoint are of one place: an endpoint of the cloud must not win over the area of an account.
    private static String place(Levels<CapitalOnlineAccount> levels, CapitalOnlineRedisClientBuilder builder) {
        Level<CapitalOnlineAccount> level = levels.first(CapitalOnlineAccount::hasPlace)
                .orElseGet(() -> levels.all().get(0));
        Levels<CapitalOnlineAccount> one = Levels.of(level);
        one.set("area", CapitalOnlineAccount::area, builder::area);
        one.set("endpoint", CapitalOnlineAccount::endpoint, builder::endpoint);
        return level.property(level.settings().endpoint() == null ? "area" : "endpoint");
    }

    private static boolean credentials(Level<CapitalOnlineAccount> level, CapitalOnlineRedisClientBuilder builder) {
        return level.settings()
                .key()
                .provider(level.prefix(), SERVICE)
                .map(builder::credentials)
                .isPresent();
    }
}
