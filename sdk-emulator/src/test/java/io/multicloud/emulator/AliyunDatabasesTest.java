package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import org.junit.jupiter.api.Test;

class AliyunDatabasesTest extends AliyunTest {

    @Test
    void the_first_database_comes_with_its_instance() {
        String id = created();
        assertThat(database(id, 0).path("DBStatus").asText()).isEqualTo("CREATE");
        emulator.advance(CREATION);
        JsonNode database = database(id, 0);
        assertThat(database.path("DBStatus").asText()).isEqualTo("ACTIVE");
        assertThat(database.path("DBName").asText()).isEqualTo("orders");
        assertThat(database.path("InstanceId").asText()).isEqualTo(id);
        assertThat(database.path("NodeSpec").asText()).isEqualTo("petadata.s2.xlarge");
        assertThat(database.path("NodeNumber").isInt()).isTrue();
        assertThat(database.path("NodeNumber").asInt()).isEqualTo(2);
        assertThat(database.path("ChargeType").asText()).isEqualTo("PostPaid");
        assertThat(database.path("CreateTime").asText()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(database.path("EndTime").asText()).isEqualTo("2999-09-08T16:00:00Z");
        assertThat(database.path("DBType").asText()).isEqualTo("Primary");
        assertThat(database.path("SourceInstanceId").asText("absent")).isEmpty();
    }

    @Test
    void one_database_is_listed_by_its_name() {
        String id = active();
        createDatabase(id, "stock");
        assertThat(list(id)).hasSize(2);
        assertThat(names(on(id, "DescribeDatabases").with("DBName", "stock"))).containsExactly("stock");
        assertThat(names(on(id, "DescribeDatabases").with("DBName", "none"))).isEmpty();
        Reply xml = on(id, "DescribeDatabases").with("Format", "XML").send();
        assertThat(xml.xml().getTagName()).isEqualTo("DescribeDatabasesResponse");
        assertThat(xml.texts("DBName")).containsExactly("orders", "stock");
        assertThat(xml.texts("NodeNumber")).containsExactly("2", "4");
    }

    @Test
    void a_database_goes_from_active_to_delete_and_vanishes() {
        String id = active();
        createDatabase(id, "stock");
        emulator.advance(CREATION);
        done(delete(id, "orders"));
        assertThat(database(id, 0).path("DBStatus").asText()).isEqualTo("DELETE");
        assertThat(delete(id, "orders").send().error()).isEqualTo("403 OperationDenied.DBStatus");
        emulator.advance(DELETION);
        assertThat(names(on(id, "DescribeDatabases"))).containsExactly("stock");
        assertThat(done(on(id, "DescribeInstanceInfo")).at("/Databases/Database"))
                .hasSize(1);
        assertThat(delete(id, "orders").send().error()).isEqualTo("404 InvalidDBName.NotFound");
        assertThat(status(id)).isEqualTo("ACTIVE");
    }

    @Test
    void the_only_database_stays() {
        String id = active();
        assertThat(delete(id, "orders").send().error()).isEqualTo("403 OperationDenied.DBStatus");
        createDatabase(id, "stock");
        done(delete(id, "orders"));
        emulator.advance(CREATION);
        Reply last = delete(id, "stock").with("Format", "XML").send();
        assertThat(last.texts("Code")).containsExactly("OperationDenied.DBStatus");
        assertThat(last.texts("Message").get(0)).contains("only database");
    }

    @Test
    void deleting_wants_an_active_instance_and_an_active_database() {
        String id = created();
        assertThat(delete(id, "orders").send().error()).isEqualTo("403 OperationDenied.DBInstanceStatus");
        emulator.advance(CREATION);
        createDatabase(id, "stock");
        assertThat(delete(id, "stock").send().error()).isEqualTo("403 OperationDenied.DBStatus");
        assertThat(delete("pd-none", "stock").send().error()).isEqualTo("404 Forbidden.InstanceNotFound");
    }

    @Test
    void a_delete_with_a_client_token_can_be_repeated_and_serves_no_other_database() {
        String id = active();
        createDatabase(id, "stock");
        for (int i = 0; i < 2; i++) {
            done(delete(id, "orders").with("ClientToken", "d"));
            emulator.advance(DELETION);
        }
        assertThat(delete(id, "stock").with("ClientToken", "d").send().error())
                .isEqualTo("400 IdempotentParameterMismatch");
    }

    @Test
    void names_of_databases_are_unique_and_no_reserved_words() {
        String id = active();
        assertThat(create(id, "orders").send().error()).isEqualTo("400 InvalidDBName.Duplicate");
        assertThat(create(id, "Select").send().error()).isEqualTo("400 InvalidParameter.Keyword");
        assertThat(create(id, "stock").with("NodeNumber", "0").send().error())
                .isEqualTo("400 InvalidNodeNumber.Malformed");
        done(create(id, "stock").with("Token", "t"));
        done(create(id, "stock").with("Token", "t"));
    }

    private AliyunCall create(String id, String name) {
        return on(id, "CreateDatabase")
                .with("DBName", name)
                .with("NodeSpec", "petadata.s2.xlarge")
                .with("NodeNumber", "2");
    }

    private AliyunCall delete(String id, String name) {
        return on(id, "DeleteDatabase").with("DBName", name);
    }

    private JsonNode list(String id) {
        return done(on(id, "DescribeDatabases")).at("/Databases/Database");
    }

    private JsonNode database(String id, int index) {
        return list(id).path(index);
    }

    private static Iterable<String> names(AliyunCall call) {
        return done(call).at("/Databases/Database").findValuesAsText("DBName");
    }
}
