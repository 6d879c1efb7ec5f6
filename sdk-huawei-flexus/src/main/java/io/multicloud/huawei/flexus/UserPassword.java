package io.multicloud.huawei.flexus;

import io.multicloud.core.Secret;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.Scope;
import io.multicloud.huawei.iam.model.ScopeProject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A user who shows a password for tokens. */
record UserPassword(String accountName, String userName, Secret password) {

    UserPassword {
        Objects.requireNonNull(accountName, "accountName");
        Objects.requireNonNull(userName, "userName");
        Objects.requireNonNull(password, "password");
    }

    /** Asks for tokens of a project: by its id where it is given, or else of the one named as the region. */
    Auth auth(@Nullable String projectId, String region) {
        Scope scope = projectId == null
                ? Scope.ofProject(region)
                : Scope.builder()
                        .project(ScopeProject.builder().id(projectId).build())
                        .build();
        return Auth.byPassword(accountName, userName, password, scope);
    }
}
