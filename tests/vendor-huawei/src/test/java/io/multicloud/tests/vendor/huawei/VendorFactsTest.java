package io.multicloud.tests.vendor.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.core.exception.ClientRequestException;
import com.huaweicloud.sdk.rds.v3.model.PwdResetRequest;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.Provider;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What docs/comparison.md says of Huawei Cloud's own client. */
class VendorFactsTest {

    @Test
    void a_change_whose_answer_was_lost_on_a_kept_connection_is_sent_again_and_told_by_the_second_answer()
            throws Exception {
        try (Given given = new Given();
                VendorClient client = VendorClient.of(given.emulator())) {
            Objects.requireNonNull(VendorCalls.ALL.get("ListBackups")).on(client.rds(), given);
            given.emulator()
                    .faults()
                    .when(Provider.HUAWEI, "CreateManualBackup")
                    .nth(1)
                    .play(Fault.resetAfterProcessing());
            VendorCalls.Call create = Objects.requireNonNull(VendorCalls.ALL.get("CreateManualBackup"));
            assertThatThrownBy(() -> create.on(client.rds(), given))
                    .as("the refusal of the second, while the first was carried out")
                    .isInstanceOf(ClientRequestException.class)
                    .hasMessageContaining("exists already");
            assertThat(given.emulator().journal())
                    .map(JournalEntry::action)
                    .filteredOn("CreateManualBackup"::equals)
                    .as("the one of the preparation, and the same order twice")
                    .hasSize(3);
        }
    }

    @Test
    void a_request_prints_its_password() {
        assertThat(new PwdResetRequest().withDbUserPwd("Fake-Password-2"))
                .asString()
                .contains("Fake-Password-2");
    }
}
