package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineOffersTest extends CapitalOnlineActionTest {

    @Test
    void whatever_is_on_sale_can_be_ordered() {
        JsonNode offer = done(capitalOnline("DescribeAvailableDBConfig").with("RegionId", "CN_Beijing_A"));
        assertThat(offer.at("/Data/ProductName").asText()).isEqualTo("mysql");
        assertThat(offer.at("/Data/RegionId").asText()).isEqualTo("CN_Beijing_A");
        assertThat(offer.path("TaskId").asText("x")).isEmpty();
        List<JsonNode> numbers = offer.findValues("PaasGoodsId");
        assertThat(numbers).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (JsonNode number : numbers) {
            JsonNode instance = mysql(created(number.asInt()));
            JsonNode size = sizes(offer).stream()
                    .filter(one -> one.path("PaasGoodsId").equals(number))
                    .findFirst()
                    .orElseThrow();
            assertThat(instance.path("Cpu")).isEqualTo(size.path("CPU"));
            assertThat(instance.path("Ram").asInt())
                    .isEqualTo(1024 * size.path("RAM").asInt());
        }
    }

    @Test
    void an_instance_has_version_and_edition_of_its_number() {
        assertThat(mysql(created(REPLICATED_5)).path("Version").asText()).startsWith("5.7");
        assertThat(mysql(created(REPLICATED_5)).path("SubProductName").asText()).endsWith("\n");
        assertThat(mysql(created(CLUSTER)).path("SubProductKey").asText()).isEqualTo("mysql-cluster");
    }

    @ParameterizedTest
    @CsvSource({"XX_Nowhere_A,400 InvalidParameter", "EUR_Vienna_A,400 InvalidParameter", "'',400 ArgMissing"})
    void only_sites_on_sale_have_an_offer(String region, String error) {
        assertThat(capitalOnline("DescribeAvailableDBConfig")
                        .with("RegionId", region)
                        .send()
                        .error())
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({
        "7,high_disk,100,PaasGoodsId",
        "6704,slow_disk,100,DiskType",
        "6704,ssd_disk,100,DiskType",
        "6704,high_disk,150,DiskValue",
        "6704,high_disk,2100,DiskValue"
    })
    void an_order_beyond_the_offer_is_refused(int number, String disk, int gigabytes, String argument) {
        var reply = capitalOnline("CreateDBInstance")
                .post("""
                        {"RegionId":"CN_Beijing_A","VdcId":"vdc-1","BasePipeId":"pipe-1","InstanceName":"orders",
                         "PaasGoodsId":%d,"DiskType":"%s","DiskValue":%d}""".formatted(number, disk, gigabytes))
                .send();
        assertThat(reply.error()).isEqualTo("400 InvalidParameter");
        assertThat(reply.json().path("Message").asText()).contains(" " + argument + " ");
    }

    private static List<JsonNode> sizes(JsonNode offer) {
        return offer.findValues("CpuRam").stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
    }
}
