package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.Account;
import io.multicloud.aliyun.hybriddb.model.AccountPrivilege;
import io.multicloud.aliyun.hybriddb.model.AccountStatus;
import io.multicloud.aliyun.hybriddb.model.AccountVersion;
import io.multicloud.aliyun.hybriddb.model.Database;
import io.multicloud.aliyun.hybriddb.model.DatabasePrivilege;
import io.multicloud.aliyun.hybriddb.model.Grants;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Accounts and databases, from a client that keeps passwords out of URLs to the emulator. */
class AliyunAccountActionsTest {

    private final MulticloudEmulator emulator =
            MulticloudEmulator.builder().rateLimits(false).start();
    private final HybridDbClient client =
            EmulatedClients.aliyun(emulator).secretsInForm(true).build();
    private final String id = active();

    @AfterEach
    void close() {
        client.close();
        emulator.close();
    }

    private String active() {
        String created = client.createInstance(Samples::aliyun).instanceId();
        emulator.advance(Duration.ofHours(1));
        return created;
    }

    @Test
    void an_account_is_created_with_its_grants_and_deleted() {
        client.createAccount(r -> r.instanceId(id)
                .accountName("reader")
                .accountPassword(Secret.of(Samples.PASSWORD))
                .dbInfo(Grants.of(AccountPrivilege.READ_ONLY, "orders"))
                .accountVersion(AccountVersion.NEW));
        emulator.advance(Duration.ofHours(1));

        Account account =
                client.waitForAccount(id, "reader").until(AccountStatus.ACTIVE).await();
        assertThat(account.grants())
                .extracting(DatabasePrivilege::accountPrivilege)
                .containsExactly(AccountPrivilege.READ_ONLY);

        client.deleteAccount(id, "reader");
        emulator.advance(Duration.ofHours(1));
        client.waitForAccount(id, "reader").awaitGone();
    }

    @Test
    void a_password_is_changed_by_whoever_knows_it_and_set_by_others() {
        Secret next = Secret.of("Next pass+word&1");
        client.modifyAccountPassword(r -> r.instanceId(id)
                .accountName("orders_app")
                .oldPassword(Secret.of(Samples.PASSWORD))
                .newPassword(next));

        assertThatThrownBy(() -> client.modifyAccountPassword(r -> r.instanceId(id)
                        .accountName("orders_app")
                        .oldPassword(Secret.of(Samples.PASSWORD))
                        .newPassword(next)))
                .isInstanceOf(ServiceException.class);
        client.resetAccountPassword(
                r -> r.instanceId(id).accountName("orders_app").newPassword(Secret.of(Samples.PASSWORD)));
    }

    @Test
    void no_password_is_part_of_a_url() {
        client.resetAccountPassword(
                r -> r.instanceId(id).accountName("orders_app").newPassword(Secret.of(Samples.PASSWORD)));

        assertThat(emulator.journal())
                .filteredOn(entry -> "ResetAccountPassword".equals(entry.action()))
                .extracting(JournalEntry::method)
                .containsExactly("POST");
        assertThat(client.describeUserInfo().alreadyHasResourceNum()).isNotNull();
    }

    @Test
    void a_database_is_deleted_once_there_is_another() {
        assertThatThrownBy(() -> client.deleteDatabase(id, "orders")).isInstanceOf(ServiceException.class);
        client.call(client.untyped("CreateDatabase")
                .with("InstanceId", id)
                .with("DBName", "stock")
                .with("NodeSpec", "petadata.s2.xlarge")
                .with("NodeNumber", 2));
        emulator.advance(Duration.ofHours(1));
        client.waitForDatabase(id, "stock").until(InstanceStatus.ACTIVE).await();

        client.deleteDatabase(id, "orders");
        emulator.advance(Duration.ofHours(1));
        client.waitForDatabase(id, "orders").awaitGone();
        assertThat(client.describeDatabases(id).databases())
                .extracting(Database::dbName)
                .containsExactly("stock");
    }

    @Test
    void a_wrong_secret_is_told_from_a_changed_request() {
        try (HybridDbClient stranger = client.toBuilder()
                .credentials(AccessKeyCredentials.of(emulator.aliyun().accessKeyId(), "fake-wrong-secret"))
                .build()) {
            assertThatThrownBy(() -> stranger.describeInstances())
                    .isInstanceOfSatisfying(
                            AuthenticationException.class,
                            e -> assertThat(e.explanation()).get().asString().contains("secret is wrong"));
            assertThatThrownBy(() -> stranger.resetAccountPassword(
                            r -> r.instanceId(id).accountName("orders_app").newPassword(Secret.of(Samples.PASSWORD))))
                    .isInstanceOfSatisfying(
                            AuthenticationException.class,
                            e -> assertThat(e.explanation()).get().asString().contains("the secret is"))
                    .hasMessageNotContaining(Samples.PASSWORD);
        }
    }
}
