package io.multicloud.examples.howto;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.error.WaitException;
import io.multicloud.core.error.WaitException.Reason;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Examples that make, restore and list instances. */
@Timeout(60)
class InstanceExamplesTest {

    @Test
    void a_paid_order_is_awaited_and_an_unpaid_one_is_told_at_once() throws Exception {
        try (Run run = Run.of(CreateAndWait::run)) {
            assertThat(run.lines())
                    .satisfiesExactly(
                            line -> assertThat(line).matches("instance \\w+: BUILD after 0 s"),
                            line -> assertThat(line).matches("instance \\w+: ACTIVE after 0 s"),
                            line -> assertThat(line).isEqualTo("orders-db can be used at port 3306"),
                            line -> assertThat(line)
                                    .startsWith("failed: The wait for instance")
                                    .contains("waits to be paid"));
            assertThat(run.instances(Provider.HUAWEI)).containsExactly("orders-db ACTIVE", "unpaid-db BUILD");
            assertThat(run.calls("CreateInstance")).hasSize(2);
        }
    }

    @Test
    void what_a_wait_throws_says_what_to_do() {
        assertThat(CreateAndWait.whatNow(new WaitException("late", Reason.TIMEOUT, "BUILD", null)))
                .isEqualTo("not yet, last seen BUILD");
        assertThat(CreateAndWait.whatNow(new WaitException("broken", Reason.FAILED, "FAILED", null)))
                .isEqualTo("failed: broken");
        assertThat(CreateAndWait.whatNow(new WaitException("vanished", Reason.GONE, null, null)))
                .isEqualTo("gone: vanished");
    }

    @Test
    void a_backup_is_restored_to_an_instance_of_its_own() throws Exception {
        try (Run run = Run.of(BackupAndRestore::run)) {
            assertThat(run.text())
                    .containsPattern("backup \\w+: BUILDING after")
                    .containsPattern("backup \\w+: COMPLETED after")
                    .endsWith("orders-restored holds the data of orders-db, which was left as it is");
            assertThat(run.instances(Provider.HUAWEI)).containsExactly("orders-db ACTIVE", "orders-restored ACTIVE");
            assertThat(run.calls("CreateRestoreInstance")).hasSize(1);
        }
    }

    @Test
    void a_download_goes_on_where_it_was_stopped() throws Exception {
        try (Run run = Run.of(DownloadBackup::run)) {
            Matcher lines = Pattern.compile("stopped at (\\d+) of (\\d+) bytes\nwent on at (\\d+) of \\2 bytes\n"
                            + "complete: \\2 of \\2 bytes, a file of \\2")
                    .matcher(run.text());
            assertThat(lines.matches()).as(run.text()).isTrue();
            assertThat(Long.parseLong(lines.group(1)))
                    .isEqualTo(Long.parseLong(lines.group(3)))
                    .isPositive()
                    .isLessThan(Long.parseLong(lines.group(2)));
            assertThat(run.calls("DownloadBackup")).hasSize(2);
        }
    }

    @Test
    void pages_are_asked_for_as_far_as_they_are_read() throws Exception {
        try (Run run = Run.of(AllPages::run)) {
            assertThat(run.lines())
                    .hasSize(5 + 1 + 3)
                    .contains("found: true")
                    .endsWith("a page with 2 of 5", "a page with 2 of 5", "a page with 1 of 5");
            assertThat(run.text()).contains("orders-a", "orders-b", "stock-a", "stock-b", "reports");
            assertThat(run.calls("ListInstances"))
                    .extracting(JournalEntry::status)
                    .hasSize(3 + 1 + 3)
                    .containsOnly(200);
        }
    }
}
