package io.multicloud.capitalonline.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.capitalonline.Area;
import io.multicloud.capitalonline.mysql.model.DescribeRegionsRequest;
import io.multicloud.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalOnlineMysqlClientBuilderTest {

    @ParameterizedTest
    @CsvSource({
        Area.MAINLAND_CHINA + ", cdsapi.capitalonline.net",
        Area.ASIA_PACIFIC + ", cdsapi-asia.capitalonline.net",
        Area.EUROPE_AMERICAS + ", cdsapi-us.capitalonline.net",
    })
    void an_area_chooses_a_host_reached_by_https(String area, String host) {
        try (CapitalOnlineMysqlClient client = Fixture.builder().area(area).build()) {
            assertThat(url(client)).startsWith("https://" + host + "/mysql/?Action=DescribeRegions&Version=2019-08-08");
        }
    }

    @Test
    void an_endpoint_wins_over_an_area() {
        try (CapitalOnlineMysqlClient client = Fixture.builder()
                .area(Area.ASIA_PACIFIC)
                .endpoint("https://gateway.example")
                .build()) {
            assertThat(url(client)).startsWith("https://gateway.example/mysql/?");
        }
    }

    @Test
    void an_unknown_area_is_answered_with_the_nearest_one() {
        assertThatThrownBy(() -> Fixture.builder().area("asia").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("Unknown area", "capitalonline", Area.ASIA_PACIFIC, "endpoint");
    }

    @Test
    void no_area_is_answered_with_all_of_them() {
        assertThatThrownBy(() -> Fixture.builder().build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll(Area.MAINLAND_CHINA, Area.ASIA_PACIFIC, Area.EUROPE_AMERICAS);
    }

    @Test
    void no_credentials_are_named() {
        assertThatThrownBy(() -> CapitalOnlineMysqlClient.builder()
                        .area(Area.MAINLAND_CHINA)
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("credentials", "capitalonline", "CDS_SECRET_ID with CDS_SECRET_KEY");
    }

    @Test
    void a_client_leads_back_to_its_builder() {
        try (CapitalOnlineMysqlClient client =
                        Fixture.builder().area(Area.ASIA_PACIFIC).build();
                CapitalOnlineMysqlClient same = client.toBuilder().build();
                CapitalOnlineMysqlClient other =
                        client.toBuilder().area(Area.EUROPE_AMERICAS).build()) {
            assertThat(url(same)).startsWith("https://cdsapi-asia.");
            assertThat(url(other)).startsWith("https://cdsapi-us.");
        }
    }

    private static String url(CapitalOnlineMysqlClient client) {
        return client.preview(DescribeRegionsRequest.builder().build()).url();
    }
}
