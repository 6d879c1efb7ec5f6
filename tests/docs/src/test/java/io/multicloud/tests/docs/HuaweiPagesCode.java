package io.multicloud.tests.docs;

import io.multicloud.core.Secret;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.BackupType;
import io.multicloud.huawei.flexus.model.InstanceStatus;
import io.multicloud.huawei.flexus.model.InstanceType;
import io.multicloud.huawei.flexus.model.ListBackupsRequest;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamTokenProvider;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.CreateTokenRequest;
import io.multicloud.huawei.iam.model.Scope;
import java.time.Duration;

/** What the package pages of Huawei Cloud show; {@link PackagePagesTest} holds the two together. */
@SuppressWarnings({"unused", "try"}) // The reader sees what he gets; nothing is done with it here.
final class HuaweiPagesCode {

    private HuaweiPagesCode() {}

    static void huaweiFlexus(String id) {
        // tag::huawei-flexus[]
        try (FlexusRdsClient rds = FlexusRdsClient.builder()
                .region("cn-north-4")
                .rateLimit(FlexusRdsClient.documentedRateLimit())
                .build()) { // key and project from the environment
            rds.listInstancesPager(r -> r.type(InstanceType.HA)).forEach(System.out::println);
            rds.waitForInstance(id)
                    .until(InstanceStatus.ACTIVE)
                    .within(Duration.ofMinutes(20))
                    .await();
        }
        // end::huawei-flexus[]
    }

    static void huaweiFlexusModel(String id) {
        // tag::huawei-flexus-model[]
        ListBackupsRequest request = ListBackupsRequest.builder()
                .instanceId(id)
                .backupType(BackupType.MANUAL)
                .build();
        // end::huawei-flexus-model[]
    }

    static void huaweiIam(Secret password) {
        // tag::huawei-iam[]
        IamClient iam = IamClient.builder().region("cn-north-4").build(); // needs no credentials for this
        Auth auth = Auth.byPassword("fake-account", "fake-user", password, Scope.ofProject("cn-north-4"));
        FlexusRdsClient rds = FlexusRdsClient.builder()
                .region("cn-north-4")
                .credentials(IamTokenProvider.of(iam, auth))
                .build();
        // end::huawei-iam[]
    }

    static void huaweiIamModel(Secret password) {
        // tag::huawei-iam-model[]
        Auth auth = Auth.byPassword("fake-account", "fake-user", password, Scope.ofProject("cn-north-4"));
        CreateTokenRequest request = CreateTokenRequest.builder().auth(auth).build();
        // end::huawei-iam-model[]
    }
}
