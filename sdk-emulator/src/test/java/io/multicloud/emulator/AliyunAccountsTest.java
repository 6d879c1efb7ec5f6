package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliyunAccountsTest extends AliyunTest {

    @Test
    void the_first_account_comes_with_its_instance() {
        String id = created();
        assertThat(account(id, 0).path("AccountName").asText()).isEqualTo("keeper");
        assertThat(account(id, 0).path("AccountStatus").asText()).isEqualTo("CREATE");
        emulator.advance(CREATION);
        JsonNode account = account(id, 0);
        assertThat(account.path("AccountStatus").asText()).isEqualTo("ACTIVE");
        assertThat(account.path("AccountType").asText()).isEqualTo("Normal");
        assertThat(privilege(account, 0).path("DBName").asText()).isEqualTo("orders");
        assertThat(privilege(account, 0).path("AccountPrivilege").asText()).isEqualTo("ReadWrite");
        assertThat(account.toString()).doesNotContain("Fake-Password");
    }

    @Test
    void an_account_goes_from_create_to_active_to_deleted_and_vanishes() {
        String id = active();
        done(create(id, "reader").with("AccountDescription", "仓库-1").with("AccountType", "Super"));
        assertThat(status(id, 1)).isEqualTo("CREATE");
        emulator.advance(CREATION);
        assertThat(status(id, 1)).isEqualTo("ACTIVE");
        assertThat(account(id, 1).path("AccountDescription").asText()).isEqualTo("仓库-1");
        assertThat(account(id, 1).path("AccountType").asText()).isEqualTo("Super");
        done(delete(id, "reader"));
        assertThat(status(id, 1)).isEqualTo("DELETE");
        emulator.advance(DELETION);
        assertThat(status(id, 1)).isEqualTo("DELETED");
        assertThat(delete(id, "reader").send().error()).isEqualTo("404 InvalidAccountName.NotFound");
        emulator.advance(DELETION);
        assertThat(accounts(id)).hasSize(1);
    }

    @Test
    void a_name_is_free_again_once_its_account_is_deleted() {
        String id = active();
        done(delete(id, "keeper"));
        assertThat(create(id, "keeper").send().error()).isEqualTo("400 InvalidAccountName.Duplicate");
        emulator.advance(DELETION);
        done(create(id, "keeper"));
        assertThat(accounts(id)).hasSize(1);
        assertThat(status(id, 0)).isEqualTo("CREATE");
    }

    @Test
    void privileges_are_read_back_in_both_formats() {
        String id = active();
        createDatabase(id, "stock");
        done(create(id, "mixed").with("DBInfo", "{\"ReadOnly\":[\"orders\"],\"DDLOnly\":[\"stock\"]}"));
        JsonNode account = account(id, 1);
        assertThat(privilege(account, 0).path("AccountPrivilege").asText()).isEqualTo("ReadOnly");
        assertThat(privilege(account, 0).path("AccountPrivilegeDetail").asText())
                .contains("SELECT")
                .doesNotContain("INSERT");
        assertThat(privilege(account, 1).path("DBName").asText()).isEqualTo("stock");
        Reply xml = on(id, "DescribeAccounts").with("Format", "XML").send();
        assertThat(xml.texts("AccountName")).containsExactly("keeper", "mixed");
        assertThat(xml.texts("AccountPrivilege")).containsExactly("ReadWrite", "ReadOnly", "DDLOnly");
    }

    @Test
    void several_databases_get_one_privilege_and_the_old_version_knows_but_one() {
        String id = active();
        createDatabase(id, "stock");
        done(create(id, "reader").with("DBName", "orders,stock").with("AccountPrivilege", "ReadOnly"));
        done(create(id, "oldone")
                .with("DBName", "orders")
                .with("AccountPrivilege", "ReadOnly")
                .with("AccountVersion", "0"));
        assertThat(account(id, 1).findValuesAsText("AccountPrivilege")).containsExactly("ReadOnly", "ReadOnly");
        assertThat(account(id, 2).findValuesAsText("AccountPrivilege")).containsExactly("ReadWrite");
    }

    @Test
    void an_account_without_grants_has_one_empty_entry() {
        String id = active();
        done(create(id, "nobody"));
        JsonNode entry = privilege(account(id, 1), 0);
        assertThat(entry.path("AccountPrivilege").asText("absent")).isEmpty();
        assertThat(entry.has("DBName")).isFalse();
    }

    @Test
    void grants_go_with_their_database() {
        String id = active();
        createDatabase(id, "stock");
        done(on(id, "DeleteDatabase").with("DBName", "orders"));
        emulator.advance(DELETION);
        assertThat(privilege(account(id, 0), 0).path("AccountPrivilege").asText("absent"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ReadOnly",
                "[]",
                "{\"ReadOnly\":\"orders\"}",
                "{\"Custom\":[\"orders\"]}",
                "{\"ReadOnly\":[\"none\"]}",
                "{\"ReadOnly\":[\"orders\"],\"ReadWrite\":[\"orders\"]}"
            })
    void refuses_malformed_grants(String info) {
        assertThat(create(active(), "reader").with("DBInfo", info).send().error())
                .isEqualTo("400 InvalidDBInfo.Malformed");
    }

    @Test
    void refuses_what_the_document_refuses() {
        String id = created();
        assertThat(create(id, "reader").send().error()).isEqualTo("403 OperationDenied.DBInstanceStatus");
        emulator.advance(CREATION);
        assertThat(create(id, "keeper").send().error()).isEqualTo("400 InvalidAccountName.Duplicate");
        assertThat(create(id, "select").send().error()).isEqualTo("400 InvalidAccountName.keyword");
        assertThat(create(id, "reader").with("DBName", "none").send().error()).isEqualTo("404 InvalidDBName.NotFound");
        assertThat(create(id, "reader")
                        .with("AccountPassword", "alllower1")
                        .send()
                        .error())
                .isEqualTo("400 InvalidAccountPassword.Malformed");
        assertThat(delete(id, "nobody").send().error()).isEqualTo("404 InvalidAccountName.NotFound");
        done(create(id, "second"));
        assertThat(delete(id, "second").send().error()).isEqualTo("403 OperationDenied.AccountStatus");
        done(create(id, "third"));
        assertThat(create(id, "fourth").send().error()).isEqualTo("403 QuotaExceeded.AccountName");
        emulator.advance(CREATION);
        done(delete(id, "third"));
        emulator.advance(DELETION);
        done(create(id, "fourth"));
    }

    @Test
    void the_same_client_token_creates_once() {
        String id = active();
        done(create(id, "reader").with("ClientToken", "t"));
        done(create(id, "reader").with("ClientToken", "t"));
        assertThat(accounts(id)).hasSize(2);
        assertThat(create(id, "reader")
                        .with("ClientToken", "t")
                        .with("AccountPassword", "Fake-Password-9")
                        .send()
                        .error())
                .isEqualTo("400 IdempotentParameterMismatch");
    }

    @Test
    void a_password_is_changed_by_who_knows_the_old_one() {
        String id = active();
        done(modify(id, "Fake-Password+1", "Fake-Password-2"));
        assertThat(modify(id, "Fake-Password+1", "Fake-Password-3").send().error())
                .isEqualTo("400 InvalidParameter");
        done(modify(id, "Fake-Password-2", "Fake-Password-3"));
    }

    @Test
    void a_password_is_reset_without_the_old_one() {
        String id = active();
        for (int i = 0; i < 2; i++) {
            done(on(id, "ResetAccountPassword")
                    .with("AccountName", "keeper")
                    .with("NewPassword", "Fake-Password-7")
                    .form());
        }
        done(modify(id, "Fake-Password-7", "Fake-Password-8").form());
        assertThat(on(id, "ResetAccountPassword")
                        .with("AccountName", "nobody")
                        .with("NewPassword", "Fake-Password-7")
                        .with("Format", "XML")
                        .send()
                        .texts("Code"))
                .containsExactly("InvalidAccountName.NotFound");
    }

    @Test
    void a_refused_password_is_nowhere_to_be_seen() {
        Reply reply = modify(active(), "Fake-Unknown-1", "Fake-Password-2").send();
        assertThat(reply.body()).doesNotContain("Fake-");
    }

    @Test
    void the_user_has_what_was_created() {
        created();
        created();
        JsonNode user = done(aliyun("DescribeUserInfo"));
        assertThat(user.path("IsAuthentication").isBoolean()).isTrue();
        assertThat(user.path("IsFinance").isBoolean()).isTrue();
        assertThat(user.path("BalanceAmount").isNumber()).isTrue();
        assertThat(user.at("/AlreadyHasResourceNum/PetaDataBought").asInt()).isEqualTo(2);
        Reply xml = aliyun("DescribeUserInfo").with("Format", "XML").send();
        assertThat(xml.texts("PetaDataBought")).containsExactly("2");
    }

    private AliyunCall create(String id, String name) {
        return on(id, "CreateAccount").with("AccountName", name).with("AccountPassword", "Fake-Password+1");
    }

    private AliyunCall delete(String id, String name) {
        return on(id, "DeleteAccount").with("AccountName", name);
    }

    private AliyunCall modify(String id, String old, String fresh) {
        return on(id, "ModifyAccountPassword")
                .with("AccountName", "keeper")
                .with("OldPassword", old)
                .with("NewPassword", fresh);
    }

    private JsonNode accounts(String id) {
        return done(on(id, "DescribeAccounts")).at("/AccountList/Account");
    }

    private JsonNode account(String id, int index) {
        return accounts(id).path(index);
    }

    private String status(String id, int index) {
        return account(id, index).path("AccountStatus").asText();
    }

    private static JsonNode privilege(JsonNode account, int index) {
        return account.at("/DatabasePrivileges/DatabasePrivilege").path(index);
    }
}
