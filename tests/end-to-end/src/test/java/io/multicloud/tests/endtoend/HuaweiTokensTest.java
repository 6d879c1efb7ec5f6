package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.core.Secret;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.HuaweiAccount;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamTokenProvider;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HuaweiTokensTest {

    private static final String FETCH = "KeystoneCreateUserTokenByPassword";
    private static final ListInstancesRequest LIST =
            ListInstancesRequest.builder().build();

    private final MulticloudEmulator emulator = MulticloudEmulator.start();
    private IamClient iam;

    @BeforeEach
    void build() {
        iam = IamClient.builder().endpoint(emulator.endpoint()).build();
    }

    @AfterEach
    void close() {
        iam.close();
        emulator.close();
    }

    @Test
    void a_token_is_fetched_when_the_first_call_needs_it_and_then_kept() {
        try (FlexusRdsClient rds = client(tokens(emulator.huawei().password()))) {
            assertThat(fetches()).isZero();
            rds.listInstances();
            rds.listInstances();
            assertThat(fetches()).isEqualTo(1);
        }
    }

    @Test
    void the_expiry_of_a_token_amid_many_calls_costs_one_fetch_and_no_call() throws Exception {
        try (FlexusRdsClient rds = client(tokens(emulator.huawei().password()))) {
            rds.listInstances();
            emulator.expireTokens();

            ExecutorService threads = Executors.newFixedThreadPool(100);
            List<Future<ListInstancesResponse>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                calls.add(threads.submit(() -> rds.listInstances()));
                calls.add(rds.callAsync(LIST));
            }
            for (Future<ListInstancesResponse> call : calls) {
                assertThat(call.get().instances()).isEmpty();
            }
            threads.shutdown();
            assertThat(fetches()).isEqualTo(2);
        }
    }

    @Test
    void a_wrong_password_is_told_as_such_and_the_call_is_not_sent() {
        try (FlexusRdsClient rds = client(tokens("Fake-Wrong-Passw0rd"))) {
            assertThat(catchThrowable(() -> rds.createInstance(Samples::huawei)))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining(FETCH)
                    .hasMessageNotContaining("Fake-Wrong-Passw0rd");
            assertThat(emulator.journal()).extracting(JournalEntry::action).containsOnly(FETCH);
        }
    }

    @Test
    void a_create_whose_token_could_not_be_fetched_was_not_sent() {
        emulator.faults().when(FETCH).play(Fault.resetAfterProcessing());
        try (FlexusRdsClient rds = client(tokens(emulator.huawei().password()))) {
            assertThat(catchThrowable(() -> rds.createInstance(Samples::huawei)))
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.reason()).isEqualTo(TransportException.Reason.CREDENTIALS);
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                    });
            CompletableFuture<?> async = rds.callAsync(LIST);
            assertThat(catchThrowable(async::join)).hasCauseInstanceOf(TransportException.class);
        }
    }

    private IamTokenProvider tokens(String password) {
        HuaweiAccount account = emulator.huawei();
        return IamTokenProvider.of(
                iam,
                Auth.byPassword(
                        account.domainName(),
                        account.userName(),
                        Secret.of(password),
                        Scope.ofProject(EmulatedClients.project(emulator).name())));
    }

    private FlexusRdsClient client(IamTokenProvider tokens) {
        return FlexusRdsClient.builder()
                .endpoint(emulator.endpoint())
                .projectId(EmulatedClients.project(emulator).id())
                .credentials(tokens)
                .build();
    }

    private long fetches() {
        return emulator.journal().stream()
                .filter(entry -> FETCH.equals(entry.action()))
                .count();
    }
}
