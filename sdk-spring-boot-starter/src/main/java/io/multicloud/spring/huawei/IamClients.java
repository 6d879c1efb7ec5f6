package io.multicloud.spring.huawei;

import io.multicloud.core.spi.ServiceDescription;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamClientBuilder;
import io.multicloud.huawei.iam.IamOperations;
import io.multicloud.huawei.iam.IamTokenProvider;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.Scope;
import io.multicloud.huawei.iam.model.ScopeProject;
import io.multicloud.spring.ClientName;
import io.multicloud.spring.internal.ClientAssembler;
import io.multicloud.spring.internal.ClientDraft;
import io.multicloud.spring.internal.Level;
import io.multicloud.spring.internal.Levels;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the clients of Huawei Cloud's IAM, account by account. */
final class IamClients implements AutoCloseable {

    private static final ServiceDescription SERVICE = IamOperations.SERVICE;

    private final HuaweiProperties properties;
    private final ClientAssembler assembler;
    private final ObjectProvider<IamClientCustomizer> customizers;
    private final Queue<IamClient> fetchers = new ConcurrentLinkedQueue<>();

    IamClients(
            HuaweiProperties properties, ClientAssembler assembler, ObjectProvider<IamClientCustomizer> customizers) {
        this.properties = properties;
        this.assembler = assembler;
        this.customizers = customizers;
    }

    IamClient client(String account) {
        ClientName name = new ClientName(SERVICE.provider(), SERVICE.service(), account);
        Levels<HuaweiAccount> levels = properties.all().levels(account);
        Level<HuaweiAccount> place = HuaweiSettings.place(levels);
        Scope scope = scope(place.settings(), HuaweiSettings.project(levels));
        IamClientBuilder builder = IamClient.builder();
        String placeProperty = place(place, builder);
        return new ClientDraft<>(assembler, name, SERVICE, levels, builder)
                .shared(HuaweiAccount::client)
                .credentials((level, b) -> credentials(level, b, scope))
                .build(
                        placeProperty,
                        b -> customizers.orderedStream().forEach(customizer -> customizer.customize(b, name)));
    }

    private static String place(Level<HuaweiAccount> level, IamClientBuilder builder) {
        Levels<HuaweiAccount> one = Levels.of(level);
        one.set("region", HuaweiAccount::region, builder::region);
        one.set("iam-endpoint", HuaweiAccount::iamEndpoint, builder::endpoint);
        return level.property(level.settings().iamEndpoint() == null ? "region" : "iam-endpoint");
    }

    private static @Nullable Scope scope(HuaweiAccount place, @Nullable String project) {
        if (project != null && !project.isEmpty()) {
            return Scope.builder()
                    .project(ScopeProject.builder().id(project).build())
                    .build();
        }
        return place.region() == null ? null : Scope.ofProject(place.region());
    }

    // Without a scope only tokens can be asked for, which takes no credentials.
    private boolean credentials(Level<HuaweiAccount> level, IamClientBuilder builder, @Nullable Scope scope) {
        HuaweiUser.Whole user = HuaweiSettings.user(level);
        if (user == null) {
            return level.settings()
                    .key()
                    .provider(level.prefix(), SERVICE)
                    .map(builder::credentials)
                    .isPresent();
        }
        if (scope != null) {
            IamClient fetcher = Levels.made(level.property("region"), builder::build);
            fetchers.add(fetcher);
            builder.credentials(
                    IamTokenProvider.of(fetcher, Auth.byPassword(user.account(), user.name(), user.password(), scope)));
        }
        return true;
    }

    /** Closes what fetched tokens, after the clients that used them. */
    @Override
    public void close() {
        fetchers.forEach(IamClient::close);
    }
}
