package io.multicloud.tests.vendoraliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.http.MethodType;
import io.multicloud.emulator.Fault;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import org.junit.jupiter.api.Test;

/** What docs/comparison.md says of Aliyun's own client. */
class VendorFactsTest {

    private static final String[] ORDER = {
        "RegionId", "cn-hangzhou",
        "ZoneId", "cn-hangzhou-e",
        "DBName", "orders",
        "NodeSpec", "petadata.s2.xlarge",
        "NodeNumber", "2",
        "AccountName", "orders_app",
        "AccountPassword", "Fake-Passw0rd",
    };

    @Test
    void a_create_whose_answer_was_lost_is_told_as_a_server_that_cannot_be_reached() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                VendorClient client = new VendorClient(
                        emulator, emulator.aliyun().accessKeySecret(), FormatType.JSON, MethodType.GET)) {
            emulator.faults().when("CreateInstance").nth(1).play(Fault.resetAfterProcessing());
            ClientException refusal =
                    catchThrowableOfType(ClientException.class, () -> client.call("CreateInstance", ORDER));
            assertThat(refusal.getErrCode()).isEqualTo("SDK.ServerUnreachable");
            assertThat(emulator.journal()).map(JournalEntry::action).containsExactly("CreateInstance");
            assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
        }
    }
}
