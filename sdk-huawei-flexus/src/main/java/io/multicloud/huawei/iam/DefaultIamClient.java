package io.multicloud.huawei.iam;

import io.multicloud.core.spi.BaseClient;
import io.multicloud.core.spi.CallRuntime;

/** All actions come from the interfaces; only the way back to a builder is here. */
final class DefaultIamClient extends BaseClient<IamClient> implements IamClient {

    private final IamClientBuilder builder;

    DefaultIamClient(CallRuntime runtime, IamClientBuilder builder) {
        super(runtime, derived -> new DefaultIamClient(derived, builder));
        this.builder = builder;
    }

    @Override
    public IamClientBuilder toBuilder() {
        return new IamClientBuilder(builder);
    }
}
