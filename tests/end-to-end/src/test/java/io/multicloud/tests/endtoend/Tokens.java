package io.multicloud.tests.endtoend;

import io.multicloud.core.Secret;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.CreateTokenRequest;
import io.multicloud.huawei.iam.model.Scope;

/** Asks for tokens. */
final class Tokens {

    private Tokens() {}

    static CreateTokenRequest request(HuaweiAccount account, HuaweiAccount.Project project) {
        return CreateTokenRequest.builder()
                .auth(Auth.byPassword(
                        account.domainName(),
                        account.userName(),
                        Secret.of(account.password()),
                        Scope.ofProject(project.name())))
                .build();
    }
}
