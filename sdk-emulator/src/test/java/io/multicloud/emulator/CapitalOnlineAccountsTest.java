package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineAccountsTest extends CapitalOnlineActionTest {

    @Test
    void an_account_is_processing_and_its_instance_not_running_until_it_is_made() {
        String id = running(REPLICATED_8);
        JsonNode accepted = done(create(id, "keeper", "Super"));
        assertThat(accepted.path("TaskId").asText("x")).isEmpty();
        assertThat(accounts(id).at("/0/AccountStatus").asText()).isEqualTo("processing");
        assertThat(status(id)).isEqualTo("UPDATING");
        assertThat(create(id, "reader", "Normal").send().error()).isEqualTo("409 ResourceInUse");
        emulator.advance(CREATION);
        assertThat(status(id)).isEqualTo("RUNNING");
        JsonNode account = accounts(id).path(0);
        assertThat(account.path("AccountStatus").asText()).isEqualTo("available");
        assertThat(account.path("AccountDescription").asText()).isEqualTo("by test");
        assertThat(account.path("ServiceId").asText()).isEqualTo(id);
        assertThat(account.path("DatabasePrivileges").isNull()).isTrue();
        assertThat(account.path("ExtraPrivilege").isNull()).isTrue();
        assertThat(account.toString()).doesNotContain("Fake-Password");
    }

    @Test
    void rights_are_added_changed_and_taken_away() {
        String id = withReader();
        change("ModifyDbPrivilege", id, """
                ,"Operations":[{"DBName":"orders","Privilege":"ReadOnly"},{"DBName":"stock","Privilege":"DDLOnly"}],
                 "ExtraPrivilege":{"AllCreate":"true"}""");
        change("ModifyDbPrivilege", id, ",\"Operations\":[{\"DBName\":\"orders\",\"Privilege\":\"ReadWrite\"}]");
        JsonNode reader = accounts(id).path(0);
        assertThat(reader.findValuesAsText("DBName")).containsExactly("orders", "stock");
        assertThat(reader.findValuesAsText("AccountPrivilegeType")).containsExactly("ReadWrite", "DDLOnly");
        assertThat(reader.at("/DatabasePrivileges/0/TableName").asText()).isEqualTo("*");
        assertThat(reader.at("/ExtraPrivilege/AllCreate").textValue()).isEqualTo("true");
        JsonNode meaning = done(capitalOnline("DescribeDbPrivileges")).path("Data");
        assertThat(reader.at("/DatabasePrivileges/0/AccountPrivilegeDetail")).isEqualTo(meaning.path("ReadWrite"));
        assertThat(meaning.properties()).hasSize(4);

        change("DeleteDbPrivilege", id, ",\"DBNames\":[\"orders\"]");
        assertThat(accounts(id).findValuesAsText("DBName")).containsExactly("stock");
        change("ModifyDbPrivilege", id, """
                ,"Operations":[{"DBName":"stock","Privilege":"DMLOnly"}],"ExtraPrivilege":{"AllCreate":"false"}""");
        assertThat(accounts(id).at("/0/ExtraPrivilege/AllCreate").textValue()).isEqualTo("false");
    }

    @Test
    void a_change_of_rights_takes_its_time_and_tells_neither_data_nor_job() {
        String id = withReader();
        JsonNode answer = done(post("ModifyDbPrivilege", id, """
                ,"AccountName":"reader","Operations":[{"DBName":"orders","Privilege":"ReadOnly"}]"""));
        assertThat(answer.has("Data") || answer.has("TaskId")).isFalse();
        assertThat(accounts(id).at("/0/AccountStatus").asText()).isEqualTo("processing");
        emulator.advance(CREATION);
        assertThat(accounts(id).at("/0/AccountStatus").asText()).isEqualTo("available");
    }

    @Test
    void an_account_is_deleted() {
        String id = withReader();
        done(post("DeleteDBAccount", id, ",\"AccountName\":\"reader\""));
        assertThat(accounts(id).at("/0/AccountStatus").asText()).isEqualTo("processing");
        emulator.advance(DELETION);
        assertThat(accounts(id)).isEmpty();
        assertThat(post("DeleteDBAccount", id, ",\"AccountName\":\"reader\"")
                        .send()
                        .error())
                .isEqualTo("404 ResourceNotFound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"AccountName\":\"nobody\",\"DBNames\":[\"orders\"]|404 ResourceNotFound",
                "\"AccountName\":\"reader\",\"DBNames\":[\"none\"]|404 ResourceNotFound",
                "\"AccountName\":\"keeper\",\"DBNames\":[\"orders\"]|400 UnsupportedOperation"
            })
    void rights_belong_to_ordinary_accounts_and_databases_that_are_there(String members, String error) {
        String id = withReader();
        done(create(id, "keeper", "Super"));
        emulator.advance(CREATION);
        assertThat(post("DeleteDbPrivilege", id, "," + members).send().error()).isEqualTo(error);
    }

    @Test
    void the_table_s_misspelt_true_is_taken_and_other_texts_are_not() {
        String id = withReader();
        change("ModifyDbPrivilege", id, ",\"Operations\":[],\"ExtraPrivilege\":{\"AllCreate\":\"ture\"}");
        assertThat(accounts(id).at("/0/ExtraPrivilege/AllCreate").asText()).isEqualTo("true");
        assertThat(post("ModifyDbPrivilege", id, """
                        ,"AccountName":"reader","Operations":[],"ExtraPrivilege":{"AllCreate":"yes"}""").send().error()).isEqualTo("400 InvalidParameter");
    }

    @Test
    void there_is_one_super_account_and_no_name_twice() {
        String id = withReader();
        assertThat(create(id, "reader", "Normal").send().error()).isEqualTo("400 InvalidParameter");
        assertThat(create(id, "other", "Odd").send().error()).isEqualTo("400 InvalidParameter");
        done(create(id, "keeper", "Super"));
        emulator.advance(CREATION);
        assertThat(create(id, "second", "Super").send().error()).isEqualTo("400 UnsupportedOperation");
    }

    private String withReader() {
        String id = running(REPLICATED_8);
        done(create(id, "reader", "Normal"));
        emulator.advance(CREATION);
        return id;
    }

    private CapitalOnlineCall create(String id, String name, String type) {
        return post("CreatePrivilegedAccount", id, """
                ,"AccountName":"%s","Password":"Fake-Password-1","AccountType":"%s","Description":"by test\"""".formatted(name, type));
    }

    private void change(String action, String id, String members) {
        done(post(action, id, ",\"AccountName\":\"reader\"" + members));
        emulator.advance(CREATION);
    }

    private JsonNode accounts(String id) {
        return done(get("DescribeDBAccount", id)).path("Data");
    }
}
