package io.multicloud.examples.howto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Examples about accounts: those of databases, and those of clouds. */
@Timeout(60)
class AccountExamplesTest {

    @Test
    void an_account_gets_privileges_and_passwords_and_goes() throws Exception {
        try (Run run = Run.of(AccountsAndPrivileges::run)) {
            assertThat(run.lines())
                    .containsExactly(
                            "orders_app ACTIVE: ReadWrite on orders",
                            "reader ACTIVE: ReadOnly on orders",
                            "orders_app ACTIVE: ReadWrite on orders",
                            "reader DELETED: ReadOnly on orders");
            assertThat(run.emulator().journal())
                    .filteredOn(
                            entry -> entry.action() != null && entry.action().contains("Password"))
                    .extracting(JournalEntry::method, JournalEntry::status)
                    .containsExactly(tuple("POST", 200), tuple("POST", 200));
        }
    }

    @Test
    void rights_are_granted_and_taken_away() throws Exception {
        try (Run run = Run.of(AccountRights::run)) {
            assertThat(run.lines())
                    .containsExactly(
                            "granted: reporting has ReadWrite on orders",
                            "granted: reporting has ReadOnly on stock",
                            "after the revocation: reporting has ReadOnly on stock");
            assertThat(run.calls("ModifyDbPrivilege")).hasSize(1);
        }
    }

    @Test
    void several_accounts_are_one_table_and_one_that_fails_hides_no_other() throws Exception {
        String before = System.getProperty("multicloud.profiles.file");
        try (Run run = Run.of(SeveralAccounts::run)) {
            assertThat(run.lines())
                    .satisfiesExactly(
                            line -> assertThat(line).matches("ACCOUNT +NAME +REGION +STATUS"),
                            line -> assertThat(line).matches("shop-north +orders-db +cn-north-4 +\\w+"),
                            line -> assertThat(line).matches("shop-asia +orders-asia +ap-southeast-1 +\\w+"),
                            line -> assertThat(line).matches("bank +ledger-db +cn-north-4 +\\w+"),
                            line -> assertThat(line).matches("former +AuthenticationException"));
            assertThat(run.instances(Provider.HUAWEI)).hasSize(3);
            assertThat(System.getProperty("multicloud.profiles.file")).isEqualTo(before);
        }
    }
}
