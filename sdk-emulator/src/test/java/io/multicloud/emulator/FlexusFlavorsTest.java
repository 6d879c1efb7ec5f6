package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexusFlavorsTest extends FlexusTest {

    @Test
    void flexus_flavors_are_told_with_their_size_and_zones() {
        JsonNode flavor = get("/flavors/mysql", "is_flexus", "true", "spec_code", "rds.mysql.y1.xlarge.4.ha")
                .json()
                .at("/flavors/0");
        assertThat(flavor.path("vcpus").isTextual()).isTrue();
        assertThat(flavor.path("vcpus").asText()).isEqualTo("4");
        assertThat(flavor.path("ram").isInt()).isTrue();
        assertThat(flavor.path("ram").asInt()).isEqualTo(16);
        assertThat(flavor.path("instance_mode").asText()).isEqualTo("ha");
        assertThat(flavor.path("group_type").asText()).isEqualTo("yunyao");
        assertThat(flavor.path("version_name")).hasToString("[\"5.7\",\"8.0\"]");
        assertThat(flavor.at("/az_status/cn-north-4a").asText()).isEqualTo("normal");
        assertThat(flavor.at("/az_status/cn-north-4b").asText()).isEqualTo("unsupported");
        assertThat(flavor.at("/az_status/cn-north-4c").asText()).isEqualTo("sellout");
        assertThat(flavor.at("/az_desc/cn-north-4a").asText()).isEqualTo("cn-north-4a");
        assertThat(flavor.path("id").asText()).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource({
        "MySQL,is_flexus,true,9",
        "MYSQL,is_flexus,false,4",
        "mysql,version_name,5.7,4",
        "mysql,version_name,8.0.28,4",
        "mysql,version_name,5.6,0",
        "mysql,version_name,8.01,0",
        "mysql,spec_code,rds.mysql.m1.xlarge,1",
        "mysql,spec_code,rds.mysql.y1.large.2,0"
    })
    void flavors_are_filtered(String engine, String name, String value, int count) {
        assertThat(get("/flavors/" + engine, name, value).json().path("flavors"))
                .hasSize(count);
    }

    @Test
    void other_engines_are_refused() {
        assertThat(get("/flavors/PostgreSQL").error()).isEqualTo("400 DBS.280001");
    }

    @Test
    void what_is_not_on_sale_in_a_zone_cannot_be_ordered_there() {
        for (String zone : List.of("cn-north-4b", "cn-north-4a,cn-north-4c")) {
            Reply reply = post(
                    "/instances",
                    order().put("flavor_ref", "rds.mysql.y1.xlarge.4")
                            .put("availability_zone", zone)
                            .toString());
            assertThat(reply.error()).isEqualTo("400 DBS.200054");
        }
        assertThat(emulator.instances(Provider.HUAWEI)).isEmpty();
    }
}
