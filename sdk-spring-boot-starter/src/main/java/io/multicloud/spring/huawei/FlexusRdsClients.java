package io.multicloud.spring.huawei;

import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.huawei.flexus.FlexusRdsOperations;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.internal.ClientAssembler;
import io.multicloud.spring.internal.ClientDraft;
import io.multicloud.spring.internal.Level;
import io.multicloud.spring.internal.Levels;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the clients of Huawei Flexus RDS, account by account. */
final class FlexusRdsClients {

    private static final ServiceDescription SERVICE = FlexusRdsOperations.SERVICE;

    private final HuaweiProperties properties;
    private final ClientAssembler assembler;
    private final ObjectProvider<FlexusRdsClientCustomizer> customizers;

    FlexusRdsClients(
            HuaweiProperties properties,
            ClientAssembler assembler,
            ObjectProvider<FlexusRdsClientCustomizer> customizers) {
        this.properties = properties;
        this.assembler = assembler;
        this.customizers = customizers;
    }

    FlexusRdsClient client(String account) {
        ClientName name = new ClientName(SERVICE.provider(), SERVICE.service(), account);
        Levels<HuaweiAccount> levels = properties.all().levels(account);
        FlexusRdsClientBuilder builder = FlexusRdsClient.builder();
        String place = place(levels, builder);
        levels.set("language", HuaweiAccount::language, builder::language);
        return new ClientDraft<>(assembler, name, SERVICE, levels, builder)
                .shared(HuaweiAccount::client)
                .credentials(FlexusRdsClients::credentials)
                .build(place, b -> customizers.orderedStream().forEach(customizer -> customizer.customize(b, name)));
    }

    private static String place(Levels<HuaweiAccount> levels, FlexusRdsClientBuilder builder) {
        Level<HuaweiAccount> level = HuaweiSettings.place(levels);
        Levels<HuaweiAccount> one = Levels.of(level);
        one.set("region", HuaweiAccount::region, builder::region);
        one.set("endpoint", HuaweiAccount::endpoint, builder::endpoint);
        one.set("iam-endpoint", HuaweiAccount::iamEndpoint, builder::iamEndpoint);
        String project = HuaweiSettings.project(levels);
        if (project != null) {
            builder.projectId(project);
        }
        return level.property(level.settings().endpoint() == null ? "region" : "endpoint");
    }

    private static boolean credentials(Level<HuaweiAccount> level, FlexusRdsClientBuilder builder) {
        HuaweiUser.Whole user = HuaweiSettings.user(level);
        if (user != null) {
            builder.userPassword(user.account(), user.name(), user.password());
            return true;
        }
        return level.settings()
                .key()
                .provider(level.prefix(), SERVICE)
                .map(builder::credentials)
                .isPresent();
    }
}
