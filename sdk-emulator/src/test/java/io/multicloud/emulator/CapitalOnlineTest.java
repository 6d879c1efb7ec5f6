package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalOnlineTest extends EmulatorTest {

    private static final String ORDER = """
            {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"orders 库",
             "PaasGoodsId":6704,"DiskType":"high_disk","DiskValue":100,"Amount":1,"Password":"Fake-Password-1"}""";

    @ParameterizedTest
    @ValueSource(strings = {"/mysql", "/mysql/"})
    void takes_both_spellings_of_the_path(String path) {
        assertThat(capitalOnline("DescribeRegions").path(path).send().status()).isEqualTo(200);
    }

    @Test
    void lists_regions_under_both_names() {
        JsonNode regions = capitalOnline("DescribeRegins").send().json();
        assertThat(regions.path("Code").asText()).isEqualTo("Success");
        assertThat(regions.path("Data")).allSatisfy(region -> {
            assertThat(region.path("RegionId").asText()).matches("[A-Z]+_[A-Za-z]+_[A-Z]");
            assertThat(region.path("CityName").asText()).isNotEmpty();
        });
        assertThat(capitalOnline("DescribeRegions").send().json()).isEqualTo(regions);
    }

    @Test
    void an_instance_goes_from_creating_to_running_to_deleting_and_vanishes() {
        String id = create();
        JsonNode creating = find(id);
        assertThat(creating.path("Status").asText()).isEqualTo("CREATING");
        assertThat(creating.path("StatusStr").asText()).isEqualTo("创建中");
        assertThat(creating.path("IP").asText()).isEmpty();
        assertThat(delete(id).error()).isEqualTo("409 ResourceInUse");
        emulator.advance(CREATION);
        assertThat(find(id).path("Status").asText()).isEqualTo("RUNNING");
        assertThat(find(id).path("IP").asText()).startsWith("10.0.");

        assertThat(delete(id).status()).isEqualTo(200);
        assertThat(find(id).path("Status").asText()).isEqualTo("DELETING");
        assertThat(delete(id).error()).isEqualTo("409 ResourceInUse");
        emulator.advance(DELETION);
        assertThat(find(id).isMissingNode()).isTrue();
        assertThat(delete(id).error()).isEqualTo("404 ResourceNotFound");
    }

    @Test
    void what_was_written_is_read_back() {
        Reply created = capitalOnline("CreateDBInstance")
                .post(ORDER.replace("\"Amount\":1", "\"ServicePort\":3310,\"TimeZone\":\"+05:30\""))
                .send();
        assertThat(created.json().path("TaskId").asText()).isNotEmpty();
        JsonNode instance = find(created.json().at("/Data/InstancesUuid/0").asText());
        assertThat(instance.path("InstanceName").asText()).isEqualTo("orders 库");
        assertThat(instance.path("RegionId").asText()).isEqualTo("CN_Beijing_A");
        assertThat(instance.path("VdcId").asText()).isEqualTo("vdc-1");
        assertThat(instance.path("Disks").asInt()).isEqualTo(100);
        assertThat(instance.path("Port").asInt()).isEqualTo(3310);
        assertThat(instance.path("CreatedTime").asText()).isEqualTo("2026-03-01 16:00:00");
        assertThat(instance.path("MasterInfo").asText("x")).isEmpty();
        assertThat(instance.path("RoGroups").isArray()).isTrue();
    }

    @Test
    void orders_several_at_once() {
        JsonNode ids = capitalOnline("CreateDBInstance")
                .post(ORDER.replace("\"Amount\":1", "\"Amount\":3"))
                .send()
                .json()
                .at("/Data/InstancesUuid");
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void filters_by_id_name_part_of_the_address_and_tag() {
        String id = create();
        emulator.advance(CREATION);
        String address = find(id).path("IP").asText();
        assertThat(list("InstanceName", "orders 库")).hasSize(1);
        assertThat(list("InstanceName", "orders")).isEmpty();
        assertThat(list("IP", address.substring(2, 6))).hasSize(1);
        assertThat(list("IP", "66.66")).isEmpty();
        assertThat(list("InstanceUuid", "none")).isEmpty();
        assertThat(list("TagName", "any")).isEmpty();
    }

    @Test
    void accounts_do_not_see_each_other() {
        String id = create();
        CapitalOnlineCall other =
                new CapitalOnlineCall(emulator.endpoint(), OTHER_CAPITAL_ONLINE, clock, "DescribeDBInstances");
        assertThat(other.with("InstanceUuid", id).send().json().path("Data")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RegionId", "VdcId", "BasePipeId", "InstanceName", "PaasGoodsId", "DiskType", "DiskValue"})
    void create_names_the_missing_argument(String name) {
        Reply reply = capitalOnline("CreateDBInstance")
                .post(ORDER.replace("\"" + name + "\"", "\"Other\""))
                .send();
        assertThat(reply.error()).isEqualTo("400 ArgMissing");
        assertThat(reply.json().path("Message").asText()).contains(" " + name + " ");
        assertThat(reply.json().path("TaskId").asText("x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"CN_Beijing_A\"|\"XX_Nowhere_A\"",
                "\"CN_Beijing_A\"|\"EUR_Vienna_A\"",
                "\"CN_Beijing_A\"|7",
                "\"DiskValue\":100|\"DiskValue\":0",
                "\"DiskValue\":100|\"DiskValue\":true",
                "\"DiskValue\":100|\"DiskValue\":\"many\"",
                "\"Amount\":1|\"Amount\":11",
                "\"Amount\":1|\"Amount\":0",
                "\"Amount\":1|\"ServicePort\":9100",
                "\"Amount\":1|\"ServicePort\":80",
                "\"Amount\":1|\"TimeZone\":\"CET\"",
                "\"Amount\":1|\"Amount\":1,",
            })
    void create_refuses_wrong_values(String right, String wrong) {
        Reply reply = capitalOnline("CreateDBInstance")
                .post(ORDER.replace(right, wrong))
                .send();
        assertThat(reply.error()).isEqualTo("400 InvalidParameter");
    }

    @Test
    void a_number_may_come_in_quotes() {
        assertThat(capitalOnline("CreateDBInstance")
                        .post(ORDER.replace("6704", "\"6704\""))
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_missing_body_misses_its_arguments() {
        assertThat(capitalOnline("DeleteDBInstance").post("").send().error()).isEqualTo("400 ArgMissing");
    }

    @Test
    void the_body_is_not_signed_but_the_query_is() {
        assertThat(capitalOnline("DescribeDBInstances")
                        .afterSigning("InstanceName", "x")
                        .send()
                        .error())
                .isEqualTo("401 SignatureDoesNotMatch");
        assertThat(capitalOnline("CreateDBInstance").post(ORDER).send().status())
                .isEqualTo(200);
    }

    @Test
    void refuses_the_other_http_method() {
        assertThat(capitalOnline("DescribeRegions").post("{}").send().error()).isEqualTo("400 UnsupportedOperation");
        assertThat(capitalOnline("CreateDBInstance").send().error()).isEqualTo("400 UnsupportedOperation");
    }

    @Test
    void actions_are_served_at_their_own_path_alone() {
        assertThat(capitalOnline("NoSuchAction").send().error()).isEqualTo("400 UnsupportedOperation");
        assertThat(capitalOnline("DescribeRegions").path("/redis").send().error())
                .isEqualTo("400 UnsupportedOperation");
        assertThat(capitalOnline("DescribeRegions").path("/ccs").send().error()).isEqualTo("400 UnsupportedOperation");
        assertThat(capitalOnline("DescribeDBInstancePerformance")
                        .post("{}")
                        .send()
                        .error())
                .isEqualTo("400 UnsupportedOperation");
        assertThat(capitalOnline("DescribeBackups")
                        .signedWith("fake-wrong-secret")
                        .send()
                        .error())
                .isEqualTo("401 SignatureDoesNotMatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action",
                "Version",
                "AccessKeyId",
                "Timestamp",
                "SignatureNonce",
                "SignatureMethod",
                "SignatureVersion"
            })
    void names_the_missing_common_parameter(String name) {
        assertThat(capitalOnline("DescribeRegions").without(name).send().error())
                .isEqualTo("400 ArgMissing");
    }

    @ParameterizedTest
    @CsvSource({
        "Version,2020-01-01,400 InvalidParameter",
        "SignatureMethod,HMAC-SHA256,400 InvalidParameter",
        "SignatureVersion,2.0,400 InvalidParameter",
        "AccessKeyId,fake-unknown-id,401 InvalidAccessKeyId.NotFound",
        "Timestamp,today,400 InvalidTimestamp.Format"
    })
    void refuses_wrong_common_parameters(String name, String value, String error) {
        assertThat(capitalOnline("DescribeRegions").with(name, value).send().error())
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"900,200", "-900,200", "901,400", "-901,400"})
    void the_time_window_is_fifteen_minutes(long seconds, int status) {
        CapitalOnlineCall call = capitalOnline("DescribeRegions");
        clock.turn(Duration.ofSeconds(seconds));
        Reply reply = call.send();
        assertThat(reply.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(reply.error()).isEqualTo("400 InvalidTimestamp.Expired");
        }
    }

    @Test
    void refuses_a_nonce_twice() {
        CapitalOnlineCall call = capitalOnline("DescribeRegions");
        assertThat(call.send().status()).isEqualTo(200);
        assertThat(call.send().error()).isEqualTo("400 SignatureNonceUsed");
    }

    @Test
    void both_guesses_can_be_switched_off() {
        try (MulticloudEmulator lenient = MulticloudEmulator.builder()
                .clock(clock)
                .checkCapitalOnlineClockAndNonce(false)
                .start()) {
            CapitalOnlineCall call =
                    new CapitalOnlineCall(lenient.endpoint(), lenient.capitalOnline(), clock, "DescribeRegions");
            clock.turn(Duration.ofDays(1));
            assertThat(call.send().status()).isEqualTo(200);
            assertThat(call.send().status()).isEqualTo(200);
        }
    }

    private String create() {
        return capitalOnline("CreateDBInstance")
                .post(ORDER)
                .send()
                .json()
                .at("/Data/InstancesUuid/0")
                .asText();
    }

    private Reply delete(String id) {
        return capitalOnline("DeleteDBInstance")
                .post("{\"InstanceUuid\":\"" + id + "\"}")
                .send();
    }

    private JsonNode find(String id) {
        return list("InstanceUuid", id).path(0);
    }

    private JsonNode list(String filter, String value) {
        return capitalOnline("DescribeDBInstances")
                .with(filter, value)
                .send()
                .json()
                .path("Data");
    }
}
