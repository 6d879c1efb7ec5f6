package io.multicloud.spring.aliyun;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.HybridDbClientBuilder;
import io.multicloud.aliyun.hybriddb.HybridDbOperations;
import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.internal.ClientAssembler;
import io.multicloud.spring.internal.ClientDraft;
import io.multicloud.spring.internal.Level;
import io.multicloud.spring.internal.Levels;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the clients of Aliyun HybridDB, account by account. */
final class HybridDbClients {

    private static final ServiceDescription SERVICE = HybridDbOperations.SERVICE;

    private final AliyunProperties properties;
    private final ClientAssembler assembler;
    private final ObjectProvider<HybridDbClientCustomizer> customizers;

    HybridDbClients(
            AliyunProperties properties,
            ClientAssembler assembler,
            ObjectProvider<HybridDbClientCustomizer> customizers) {
        this.properties = properties;
        this.assembler = assembler;
        this.customizers = customizers;
    }

    HybridDbClient client(String account) {
        ClientName name = new ClientName(SERVICE.provider(), SERVICE.service(), account);
        Levels<AliyunAccount> levels = properties.all().levels(account);
        HybridDbClientBuilder builder = HybridDbClient.builder();
        String place = place(levels, builder);
        levels.set("response-format", AliyunAccount::responseFormat, builder::responseFormat);
        levels.set("secrets-in-form", AliyunAccount::secretsInForm, builder::secretsInForm);
        return new ClientDraft<>(assembler, name, SERVICE, levels, builder)
                .shared(AliyunAccount::client)
                .credentials(HybridDbClients::credentials)
                .build(place, b -> customizers.orderedStream().forEach(customizer -> customizer.customize(b, name)));
    }

    // Region and endpoint are of one place: an endpoint of the cloud must not win over the region of an account.
    private static String place(Levels<AliyunAccount> levels, HybridDbClientBuilder builder) {
        Level<AliyunAccount> level = levels.first(AliyunAccount::hasPlace)
                .orElseGet(() -> levels.all().get(0));
        Levels<AliyunAccount> one = Levels.of(level);
        one.set("region", AliyunAccount::region, builder::region);
        one.set("endpoint", AliyunAccount::endpoint, builder::endpoint);
        return level.property(level.settings().endpoint() == null ? "region" : "endpoint");
    }

    private static boolean credentials(Level<AliyunAccount> level, HybridDbClientBuilder builder) {
        return level.settings()
                .key()
                .provider(level.prefix(), SERVICE)
                .map(builder::credentials)
                .isPresent();
    }
}
