package io.multicloud.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.CachingCredentialsProvider;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.ExpiringCredentials;
import io.multicloud.emulator.AliyunAccount;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamTokenProvider;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.Scope;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the code of docs/credentials.md. */
@Timeout(60)
class CredentialsCodeTest {

    private static final String PROJECT = "0000000000000000000000000000fake";

    private final MulticloudEmulator emulator = MulticloudEmulator.builder()
            .account(AliyunAccount.of("fake-temporary-id", "fake-temporary-secret")
                    .withSecurityToken("fake-security-token"))
            .account(HuaweiAccount.builder()
                    .accessKey("FAKEAK", "fake-sk")
                    .user("fake-account", "fake-user", "fake-Passw0rd")
                    .project(PROJECT, "cn-north-4")
                    .build())
            .start();

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void credentials_that_expire_are_fetched_once_and_kept() {
        Vault myVault = new Vault();
        try (HybridDbClient configured = expiring(myVault);
                HybridDbClient hybridDb =
                        configured.toBuilder().endpoint(emulator.endpoint()).build()) {
            hybridDb.describeInstances();
            hybridDb.describeInstances();
        }
        assertThat(myVault.issued).isEqualTo(1);
        assertThat(emulator.journal())
                .extracting(JournalEntry::errorCode)
                .hasSize(2)
                .containsOnlyNulls();
    }

    private static HybridDbClient expiring(Vault myVault) {
        // tag::expiring[]
        CredentialsProvider vault = CachingCredentialsProvider.of(() -> {
            var key = myVault.issueKey(); // your own code, with a timeout of its own
            return new ExpiringCredentials(
                    AccessKeyCredentials.temporary(key.id(), key.secret(), key.token()), key.expiry());
        });
        HybridDbClient hybridDb = HybridDbClient.builder()
                .region("cn-hangzhou")
                .credentials(vault)
                .build();
        // end::expiring[]
        return hybridDb;
    }

    @Test
    void one_token_serves_all_calls() {
        try (IamClient iam = IamClient.builder().endpoint(emulator.endpoint()).build();
                FlexusRdsClient configured = withTokens(iam);
                FlexusRdsClient rds =
                        configured.toBuilder().endpoint(emulator.endpoint()).build()) {
            assertThat(rds.listInstances().instances()).isEmpty();
            assertThat(rds.listInstances().instances()).isEmpty();
        }
        assertThat(emulator.journal())
                .extracting(JournalEntry::action)
                .containsExactly("KeystoneCreateUserTokenByPassword", "ListInstances", "ListInstances");
    }

    private static FlexusRdsClient withTokens(IamClient iam) {
        // tag::tokens[]
        Auth auth =
                Auth.byPassword("fake-account", "fake-user", Secret.of("fake-Passw0rd"), Scope.ofProject("cn-north-4"));
        FlexusRdsClient rds = FlexusRdsClient.builder()
                .region("cn-north-4")
                .projectId("0000000000000000000000000000fake")
                .credentials(IamTokenProvider.of(iam, auth))
                .build();
        // end::tokens[]
        return rds;
    }

    private record Key(String id, String secret, String token, Instant expiry) {}

    private static final class Vault {

        private int issued;

        Key issueKey() {
            issued++;
            return new Key(
                    "fake-temporary-id",
                    "fake-temporary-secret",
                    "fake-security-token",
                    Instant.now().plus(Duration.ofHours(1)));
        }
    }
}
