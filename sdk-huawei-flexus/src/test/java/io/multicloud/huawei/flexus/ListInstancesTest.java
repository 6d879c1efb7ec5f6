package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.flexus.model.DatastoreType;
import io.multicloud.huawei.flexus.model.InstanceType;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.Tag;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListInstancesTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final String PATH = "/v3/" + Clients.PROJECT + "/instances";

    @Test
    void all_flexus_instances_are_asked_for() {
        assertThat(sentFor(ListInstancesRequest.builder().build())).isEqualTo(PATH + "?group_type=flexus");
    }

    @Test
    void filters_and_page_are_sent_as_documented() {
        assertThat(sentFor(ListInstancesRequest.builder()
                        .id("ed7cc6166ec24360a5ed5c9c2ed726in01")
                        .name("hy")
                        .type(InstanceType.HA)
                        .datastoreType(DatastoreType.MYSQL)
                        .offset(0)
                        .limit(10)
                        .addTags(Tag.of("rds001", "001"), Tag.of("rds002", "002"))
                        .build()))
                .isEqualTo(PATH + "?id=ed7cc6166ec24360a5ed5c9c2ed726in01&name=hy&type=Ha&datastore_type=MySQL&offset=0"
                        + "&limit=10&tags=rds001%3D001%2Crds002%3D002&group_type=flexus");
    }

    @Test
    void a_star_looks_within_names_and_a_tag_may_have_any_value() {
        assertThat(sentFor(ListInstancesRequest.builder()
                        .name("*测 试")
                        .addTags(Tag.builder().key("k").build())
                        .build()))
                .isEqualTo(PATH + "?name=%2A%E6%B5%8B%20%E8%AF%95&tags=k&group_type=flexus");
    }

    @Test
    void everything_wrong_is_named_at_once() {
        assertThatThrownBy(() -> ListInstancesRequest.builder()
                        .id("*")
                        .name("*")
                        .offset(-1)
                        .limit(101)
                        .tags(List.of(Tag.of("a=b", "c,d"), Tag.of("", "")))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.violations())
                                .extracting("field")
                                .containsExactly(
                                        "id",
                                        "name",
                                        "offset",
                                        "limit",
                                        "tags[0].key",
                                        "tags[0].value",
                                        "tags[1].key"));
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "100,true", "101,false"})
    void limits_are_1_to_100(int limit, boolean fine) {
        var request = ListInstancesRequest.builder().limit(limit);
        if (fine) {
            assertThat(request.build().limit()).isEqualTo(limit);
        } else {
            assertThatThrownBy(request::build).hasMessageContaining("limit must be 1 to 100");
        }
    }

    @Test
    void tags_are_20_at_most() {
        var tags = Collections.nCopies(21, Tag.of("k", "v"));
        assertThatThrownBy(() -> ListInstancesRequest.builder().tags(tags).build())
                .hasMessageContaining("tags must have at most 20");
    }

    private static String sentFor(ListInstancesRequest request) {
        Clients.answer(server, Clients.json(200, "{\"instances\": [], \"total_count\": 0}"));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            assertThat(rds.listInstances(request).instances()).isEmpty();
        }
        return Clients.onlyRequest(server).getUrl();
    }
}
