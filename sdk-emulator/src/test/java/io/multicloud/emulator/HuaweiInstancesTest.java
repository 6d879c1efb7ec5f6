package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.kit.HuaweiCall;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HuaweiInstancesTest extends EmulatorTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TOKEN = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void an_instance_goes_from_build_to_active() throws Exception {
        Reply created = create(order());
        assertThat(created.status()).isEqualTo(202);
        assertThat(created.json().at("/instance/status").asText()).isEqualTo("BUILD");
        JsonNode building = list().at("/instances/0");
        assertThat(building.path("status").asText()).isEqualTo("BUILD");
        assertThat(building.path("private_ips").asText("x")).isEmpty();
        assertThat(building.path("created").asText("x")).isEmpty();
        assertThat(building.at("/nodes/0/status").asText()).isEqualTo("creating");

        emulator.advance(CREATION);
        JsonNode active = list().at("/instances/0");
        assertThat(active.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(active.at("/private_ips/0").asText()).startsWith("192.168.");
        assertThat(active.path("created").asText()).isEqualTo("2026-03-01T16:00:00+0800");
        assertThat(active.path("updated").asText()).isEqualTo("2026-03-01T16:10:00+0800");
        assertThat(active.path("expiration_time").asText()).isEqualTo("2026-05-01T16:00:00+0800");
    }

    @Test
    void what_was_written_is_read_back() throws Exception {
        ObjectNode order = order();
        order.put("availability_zone", "cn-north-4a,cn-north-4b").put("time_zone", "UTC+04:00");
        order.put("flavor_ref", "rds.mysql.y1.2xlarge.4.ha");
        order.putObject("ha").put("mode", "ha").put("replication_mode", "semisync");
        order.putObject("backup_strategy").put("start_time", "23:15-00:15").put("keep_days", 12);
        order.putArray("tags").addObject().put("key", "team").put("value", "库");
        JsonNode created = create(order).json().path("instance");
        assertThat(created.path("id").asText()).matches("[0-9a-f]{32}in01");
        assertThat(created.path("port").isTextual()).isTrue();
        assertThat(created.at("/backup_strategy/keep_days").asInt()).isEqualTo(12);
        assertThat(created.at("/ha/mode").asText()).isEqualTo("ha");
        assertThat(created.at("/charge_info/period_num").asInt()).isEqualTo(2);

        JsonNode listed = list().at("/instances/0");
        assertThat(listed.path("id")).isEqualTo(created.path("id"));
        assertThat(listed.path("vpc_id")).isEqualTo(created.path("vpc_id"));
        assertThat(listed.path("name").asText()).isEqualTo("orders-库");
        assertThat(listed.path("type").asText()).isEqualTo("Ha");
        assertThat(listed.path("port").asInt()).isEqualTo(3310);
        assertThat(listed.path("cpu").asText()).isEqualTo("8");
        assertThat(listed.path("mem").asText()).isEqualTo("32");
        assertThat(listed.path("time_zone").asText()).isEqualTo("UTC+04:00");
        assertThat(listed.at("/datastore/version").asText()).isEqualTo("8.0");
        assertThat(listed.at("/volume/size").asInt()).isEqualTo(100);
        assertThat(listed.at("/backup_strategy/start_time").asText()).isEqualTo("23:15-00:15");
        assertThat(listed.at("/tags/0/value").asText()).isEqualTo("库");
        assertThat(listed.at("/nodes/1/role").asText()).isEqualTo("slave");
        assertThat(listed.at("/nodes/1/availability_zone").asText()).isEqualTo("cn-north-4b");
    }

    @Test
    void follows_by_job_when_paid_automatically_and_by_order_when_not() throws Exception {
        ObjectNode unpaid = order();
        ((ObjectNode) unpaid.path("charge_info")).put("is_auto_pay", false);
        JsonNode waiting = create(unpaid).json();
        assertThat(waiting.path("order_id").asText()).startsWith("CS");
        assertThat(waiting.has("job_id")).isFalse();
        JsonNode working = create(order()).json();
        assertThat(working.path("job_id").asText()).isNotEmpty();
        assertThat(working.has("order_id")).isFalse();
        assertThat(working.at("/instance/backup_strategy/start_time").asText()).isEqualTo("02:00-03:00");
        assertThat(working.at("/instance/backup_strategy/keep_days").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":null}",
                "{\"name\":\"abc\"}",
                "{\"name\":\"1orders\"}",
                "{\"name\":\"a b c d\"}",
                "{\"name\":\"库库库库库库库库库库库库库库库库库库库库库库\"}",
                "{\"is_flexus\":false}",
                "{\"is_flexus\":null}",
                "{\"is_flexus\":\"true\"}",
                "{\"datastore\":null}",
                "{\"datastore\":\"MySQL\"}",
                "{\"datastore\":{\"type\":\"mysql\",\"version\":\"8.0\"}}",
                "{\"datastore\":{\"type\":\"MySQL\",\"version\":\"5.6\"}}",
                "{\"flavor_ref\":\"\"}",
                "{\"volume\":{\"type\":\"ULTRAHIGH\",\"size\":100}}",
                "{\"volume\":{\"type\":\"CLOUDSSD\",\"size\":30}}",
                "{\"volume\":{\"type\":\"CLOUDSSD\",\"size\":4010}}",
                "{\"volume\":{\"type\":\"CLOUDSSD\",\"size\":45}}",
                "{\"volume\":{\"type\":\"CLOUDSSD\",\"size\":\"100\"}}",
                "{\"volume\":{\"type\":\"CLOUDSSD\"}}",
                "{\"region\":null}",
                "{\"availability_zone\":null}",
                "{\"ha\":{\"mode\":\"Single\",\"replication_mode\":\"async\"}}",
                "{\"ha\":{\"mode\":\"HA\",\"replication_mode\":\"sync\"}}",
                "{\"port\":\"80\"}",
                "{\"port\":33071}",
                "{\"port\":12017}",
                "{\"port\":\"many\"}",
                "{\"port\":true}",
                "{\"password\":\"Short-1\"}",
                "{\"password\":\"onlysmallletters\"}",
                "{\"backup_strategy\":{\"start_time\":\"08:15-10:15\"}}",
                "{\"backup_strategy\":{\"start_time\":\"08:10-09:10\"}}",
                "{\"backup_strategy\":{\"start_time\":\"08:15-09:15\",\"keep_days\":733}}",
                "{\"backup_strategy\":{\"start_time\":\"08:15-09:15\",\"keep_days\":-1}}",
                "{\"charge_info\":null}",
                "{\"charge_info\":{\"charge_mode\":\"postPaid\",\"period_type\":\"month\",\"period_num\":1}}",
                "{\"charge_info\":{\"charge_mode\":\"prePaid\"}}",
                "{\"charge_info\":{\"charge_mode\":\"prePaid\",\"period_type\":\"month\",\"period_num\":10}}",
                "{\"charge_info\":{\"charge_mode\":\"prePaid\",\"period_type\":\"year\",\"period_num\":4}}",
                "{\"time_zone\":\"UTC+08:30\"}",
                "{\"tags\":{}}",
                "{\"tags\":[1]}",
                "{\"tags\":[{\"key\":\"_sys_x\",\"value\":\"\"}]}",
                "{\"tags\":[{\"key\":\"x\"}]}"
            })
    void create_refuses_wrong_values(String change) throws Exception {
        ObjectNode order = order();
        order.setAll((ObjectNode) MAPPER.readTree(change));
        assertThat(create(order).error()).isEqualTo("400 DBS.280001");
        assertThat(list().path("total_count").asInt()).isZero();
    }

    @Test
    void create_wants_a_json_object() {
        assertThat(send(rds("POST", "/instances").body("[]")).error()).isEqualTo("400 DBS.280001");
        assertThat(send(rds("POST", "/instances")).error()).isEqualTo("400 DBS.280001");
    }

    @Test
    void the_port_may_be_a_number() throws Exception {
        assertThat(create(order().put("port", 3311)).json().at("/instance/port").asText())
                .isEqualTo("3311");
    }

    @Test
    void the_same_client_token_creates_once_for_eight_hours() throws Exception {
        JsonNode first = create(order(), TOKEN).json();
        emulator.advance(Duration.ofHours(8));
        assertThat(create(order(), TOKEN).json()).isEqualTo(first);
        assertThat(list().path("total_count").asInt()).isOne();
        emulator.advance(Duration.ofSeconds(1));
        assertThat(create(order(), TOKEN).error()).isEqualTo("400 DBS.280498");
    }

    @Test
    void a_client_token_is_a_lower_case_uuid_for_one_body() throws Exception {
        create(order(), TOKEN);
        assertThat(create(order().put("name", "other"), TOKEN).error()).isEqualTo("400 DBS.280495");
        assertThat(create(order(), "token").error()).isEqualTo("400 DBS.280497");
        assertThat(create(order(), TOKEN.toUpperCase(Locale.ROOT)).error()).isEqualTo("400 DBS.280497");
    }

    @Test
    void lists_in_pages() throws Exception {
        for (int i = 0; i < 3; i++) {
            create(order().put("name", "orders-" + i));
        }
        JsonNode page = list("offset", "1", "limit", "1");
        assertThat(page.path("total_count").asInt()).isEqualTo(3);
        assertThat(page.path("instances")).hasSize(1);
        assertThat(page.at("/instances/0/name").asText()).isEqualTo("orders-1");
        assertThat(list("offset", "5").path("instances")).isEmpty();
    }

    @Test
    void filters_by_id_name_type_engine_and_tags() throws Exception {
        ObjectNode tagged = order().put("name", "billing");
        tagged.putArray("tags").addObject().put("key", "a").put("value", "1");
        ((ArrayNode) tagged.path("tags")).addObject().put("key", "b").put("value", "");
        String id = create(tagged).json().at("/instance/id").asText();
        create(order());
        assertThat(count("id", id)).isOne();
        assertThat(count("id", "*" + id.substring(4, 20))).isOne();
        assertThat(count("name", "billing")).isOne();
        assertThat(count("name", "bill")).isZero();
        assertThat(count("name", "*ill")).isOne();
        assertThat(count("type", "Single")).isEqualTo(2);
        assertThat(count("type", "Ha")).isZero();
        assertThat(count("datastore_type", "MySQL")).isEqualTo(2);
        assertThat(count("tags", "a=1,b=")).isOne();
        assertThat(count("tags", "a")).isOne();
        assertThat(count("tags", "a=2")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "group_type,rds",
        "group_type,''",
        "id,*",
        "name,*",
        "type,Many",
        "datastore_type,mysql",
        "offset,-1",
        "offset,x",
        "limit,0",
        "limit,101",
        "tags,=1"
    })
    void refuses_wrong_filters(String name, String value) {
        HuaweiCall call = rds("GET", "/instances").with("group_type", "flexus").with(name, value);
        assertThat(send(call).error()).isEqualTo("400 DBS.280001");
    }

    @Test
    void refuses_too_many_tags() throws Exception {
        ObjectNode order = order();
        StringBuilder filter = new StringBuilder("t=1");
        ArrayNode tags = order.putArray("tags");
        for (int i = 0; i < 21; i++) {
            tags.addObject().put("key", "t" + i).put("value", "");
            filter.append(",t").append(i).append("=1");
        }
        assertThat(create(order).error()).isEqualTo("400 DBS.280001");
        HuaweiCall call = rds("GET", "/instances").with("group_type", "flexus").with("tags", filter.toString());
        assertThat(send(call).error()).isEqualTo("400 DBS.280001");
    }

    @Test
    void projects_do_not_see_each_other() throws Exception {
        create(order());
        String other = emulator.huawei().projects().get(1).id();
        HuaweiCall call = huawei("GET", "/v3/" + other + "/instances").with("group_type", "flexus");
        assertThat(send(call).json().path("total_count").asInt()).isZero();
    }

    private static ObjectNode order() throws Exception {
        return (ObjectNode) MAPPER.readTree("""
                {"name":"orders-库","datastore":{"type":"MySQL","version":"8.0"},"flavor_ref":"rds.mysql.y1.large.2",
                 "volume":{"type":"CLOUDSSD","size":100},"region":"cn-north-4","availability_zone":"cn-north-4a",
                 "port":"3310","password":"Fake-Password-1",
                 "charge_info":{"charge_mode":"prePaid","period_type":"month","period_num":2,
                 "is_auto_pay":true},"is_flexus":true}""");
    }

    private Reply create(ObjectNode order) {
        return send(rds("POST", "/instances").body(order.toString()));
    }

    private Reply create(ObjectNode order, String token) {
        return send(rds("POST", "/instances").header("X-Client-Token", token).body(order.toString()));
    }

    private int count(String filter, String value) {
        return list(filter, value).path("total_count").asInt();
    }

    private JsonNode list(String... filters) {
        HuaweiCall call = rds("GET", "/instances").with("group_type", "flexus");
        for (int i = 0; i < filters.length; i += 2) {
            call.with(filters[i], filters[i + 1]);
        }
        return send(call).json();
    }

    private Reply send(HuaweiCall call) {
        return call.signed(emulator.huawei(), clock).send();
    }
}
