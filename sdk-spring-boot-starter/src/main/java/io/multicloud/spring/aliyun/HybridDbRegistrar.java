package io.multicloud.spring.aliyun;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.spring.internal.ClientRegistrar;
import java.util.List;
import org.springframework.core.env.Environment;

/** Defines the clients of Aliyun HybridDB. */
final class HybridDbRegistrar extends ClientRegistrar<AliyunProperties> {

    HybridDbRegistrar(Environment environment) {
        super(environment, AliyunProperties.PREFIX, AliyunProperties.class, HybridDbClient.class, "hybridDbClient");
    }

    @Override
    protected List<String> accounts(AliyunProperties bound) {
        return bound.all().names(AliyunAccount::hasPlace, AliyunAccount::hasCredentials);
    }
}
