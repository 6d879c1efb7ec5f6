package io.multicloud.capitalonline.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.capitalonline.model.InstanceStatus;
import io.multicloud.capitalonline.model.MasterInfo;
import io.multicloud.capitalonline.model.Region;
import io.multicloud.capitalonline.mysql.model.DbInstance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientAnswersTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private CapitalOnlineMysqlClient client;

    @BeforeEach
    void start() {
        client = Fixture.client(SERVER);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"Data\":null", ",\"Data\":\"\"", ",\"Data\":[]"})
    void lists_are_empty_whatever_stands_for_none(String data) {
        Fixture.answer(SERVER, 200, "{\"Code\":\"success\"" + data + "}");

        assertThat(client.describeRegions().data()).isEmpty();
        assertThat(client.describeDbInstances().data()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"Data\":null", ",\"Data\":\"\"", ",\"Data\":{}", ",\"Data\":[]"})
    void data_of_a_change_is_empty_whatever_stands_for_none(String data) {
        Fixture.answer(SERVER, 200, "{\"Code\":\"OK\"" + data + "}");

        assertThat(client.createDbInstance(Fixture.smallest().build()).data().instancesUuid())
                .isEmpty();
        assertThat(client.deleteDbInstance("i-1").data()).isEmpty();
        assertThat(client.deleteDbInstance("i-1").taskId()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | true", "0 | false", "2 | false", "null | false", "\"1\" | true", "\"\" | false"})
    void a_site_sells_only_when_the_number_is_one(String number, boolean sells) {
        assertThat(region("\"IsSaling\":" + number).sells()).isEqualTo(sells);
    }

    @Test
    void an_unknown_number_of_is_saling_is_kept() {
        assertThat(region("\"IsSaling\":2").isSaling()).isEqualTo(2);
    }

    @Test
    void a_site_may_have_an_empty_id() {
        assertThat(region("\"RegionId\":\"\",\"SiteName\":\"北京8\"").regionId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "{}"})
    void no_primary_is_null(String json) {
        assertThat(instance("\"MasterInfo\":" + json).masterInfo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MasterInfo", "Master_Info"})
    void a_primary_may_be_an_object_under_either_name(String name) {
        assertThat(instance("\"" + name + "\":{\"Id\":\"m-1\",\"Ports\":[1,2],\"None\":null}")
                        .masterInfo())
                .isEqualTo(new MasterInfo(null, Map.of("Id", "m-1", "Ports", List.of(1, 2))));
    }

    @Test
    void a_primary_may_be_a_text() {
        assertThat(instance("\"MasterInfo\":\"m-1\"").masterInfo())
                .isEqualTo(MasterInfo.builder().text("m-1").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "{}", "[]"})
    void undocumented_objects_are_empty_whatever_stands_for_none(String json) {
        DbInstance instance = instance("\"RelationService\":" + json + ",\"CloneServices\":" + json);

        assertThat(instance.relationService()).isEmpty();
        assertThat(instance.cloneServices())
                .allSatisfy(clone -> assertThat(clone).isEmpty());
    }

    @Test
    void undocumented_objects_keep_what_they_hold() {
        DbInstance instance = instance("\"RelationService\":{\"A\":{\"B\":[1,null]}},\"CloneServices\":{\"C\":true}");

        assertThat(instance.relationService()).isEqualTo(Map.of("A", Map.of("B", List.of(1))));
        assertThat(instance.cloneServices()).containsExactly(Map.of("C", true));
    }

    @Test
    void states_are_equal_in_any_case_and_unknown_ones_are_kept() {
        assertThat(instance("\"Status\":\"running\"").status()).isEqualTo(InstanceStatus.RUNNING);
        assertThat(instance("\"Status\":\"EXPLODING\"").status())
                .hasToString("EXPLODING")
                .satisfies(status -> assertThat(status.isKnown()).isFalse());
        assertThat(InstanceStatus.values()).containsExactly(InstanceStatus.RUNNING, InstanceStatus.CREATING);
    }

    @Test
    void an_instance_that_is_being_created_has_little_to_tell() {
        DbInstance instance = instance("\"Status\":\"CREATING\",\"IP\":\"\",\"Port\":\"\",\"CreatedTime\":\"\"");

        assertThat(instance.ip()).isEmpty();
        assertThat(instance.port()).isNull();
        assertThat(instance.createdTime()).isNull();
        assertThat(instance.roGroups()).isEmpty();
    }

    private Region region(String members) {
        Fixture.answer(SERVER, 200, "{\"Code\":\"Success\",\"Data\":[{" + members + "}]}");
        return client.describeRegions().data().get(0);
    }

    private DbInstance instance(String members) {
        Fixture.answer(SERVER, 200, "{\"Code\":\"Success\",\"Data\":[{" + members + "}]}");
        return client.describeDbInstances().data().get(0);
    }
}
