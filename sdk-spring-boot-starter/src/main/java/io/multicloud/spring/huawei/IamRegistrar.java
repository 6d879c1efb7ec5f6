package io.multicloud.spring.huawei;

import io.multicloud.huawei.iam.IamClient;
import io.multicloud.spring.internal.Accounts;
import io.multicloud.spring.internal.ClientRegistrar;
import java.util.List;
import org.springframework.core.env.Environment;

/** Defines the clients of IAM, for the accounts whose IAM is known. */
final class IamRegistrar extends ClientRegistrar<HuaweiProperties> {

    IamRegistrar(Environment environment) {
        super(environment, HuaweiProperties.PREFIX, HuaweiProperties.class, IamClient.class, "iamClient");
    }

    @Override
    protected List<String> accounts(HuaweiProperties bound) {
        Accounts<HuaweiAccount> all = bound.all();
        return all.names(HuaweiAccount::hasPlace, HuaweiAccount::hasCredentials).stream()
                .filter(name ->
                        HuaweiSettings.place(all.levels(name)).settings().knowsIam())
                .toList();
    }
}
