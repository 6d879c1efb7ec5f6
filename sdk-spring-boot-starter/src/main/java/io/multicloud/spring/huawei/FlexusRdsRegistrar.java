package io.multicloud.spring.huawei;

import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.spring.internal.ClientRegistrar;
import java.util.List;
import org.springframework.core.env.Environment;

/** Defines the clients of Huawei Flexus RDS. */
final class FlexusRdsRegistrar extends ClientRegistrar<HuaweiProperties> {

    FlexusRdsRegistrar(Environment environment) {
        super(environment, HuaweiProperties.PREFIX, HuaweiProperties.class, FlexusRdsClient.class, "flexusRdsClient");
    }

    @Override
    protected List<String> accounts(HuaweiProperties bound) {
        return bound.all().names(HuaweiAccount::hasPlace, HuaweiAccount::hasCredentials);
    }
}
