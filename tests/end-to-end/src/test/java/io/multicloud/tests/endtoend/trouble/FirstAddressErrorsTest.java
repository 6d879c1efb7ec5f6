package io.multicloud.tests.endtoend.trouble;

import static io.multicloud.core.error.Outcome.NOT_SENT;
import static io.multicloud.core.error.Outcome.REFUSED;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.PermissionException;
import io.multicloud.core.error.RejectedRequestException;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.tests.endtoend.EmulatedClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions, areas, projects and endpoints that are missing or wrong. */
class FirstAddressErrorsTest {

    private static final Credentials KEY = AccessKeyCredentials.of("fake-id", Told.SECRET);

    @Test
    void without_a_region_the_known_ones_are_listed() {
        Told.by(() -> HybridDbClient.builder().credentials(KEY).build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("No … and no endpoint for …: give one of them to the builder")
                .advises("region", "known regions are [ap-southeast-1, ");
        Told.by(() -> FlexusRdsClient.builder().credentials(KEY).build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("No … and no endpoint for …: give one of them to the builder")
                .advises("region", "cn-north-4");
        Told.by(() -> CapitalOnlineMysqlClient.builder().credentials(KEY).build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("No … and no endpoint for …: give one of them to the builder")
                .advises("known areas are [asia-pacific, europe-americas, mainland-china]");
    }

    @Test
    void a_misspelt_region_is_answered_with_the_one_that_was_meant() {
        Told.by(() -> HybridDbClient.builder()
                        .region("cn-hangzhuo")
                        .credentials(KEY)
                        .build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("Unknown … for …: did you mean …")
                .advises("did you mean cn-hangzhou?", "give its endpoint as well");
        Told.by(() -> FlexusRdsClient.builder()
                        .region("cn-nord-4")
                        .projectId("0000000000000000000000000000fake")
                        .credentials(KEY)
                        .build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("Unknown … for …: did you mean …")
                .advises("did you mean cn-north-4?");
    }

    @Test
    void a_site_in_place_of_an_area_is_answered_with_the_areas() {
        Told.by(() -> CapitalOnlineMysqlClient.builder()
                        .area("CN_Beijing_A")
                        .credentials(KEY)
                        .build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("Unknown … for …: did you mean …")
                .advises("Unknown area", "known areas are [asia-pacific, europe-americas, mainland-china]");
    }

    @Test
    void an_area_in_place_of_a_site_is_refused_by_the_service() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                var mysql = EmulatedClients.capitalOnline(emulator).build()) {
            Told.by(() -> mysql.describeAvailableDbConfig("mainland-china"))
                    .as(RejectedRequestException.class, REFUSED)
                    .quoted("capitalonline.… failed: InvalidParameter (HTTP 400)")
                    .advises("RegionId", "Correct what the service names");
        }
    }

    @Test
    void with_an_endpoint_but_without_a_project_huawei_says_what_would_find_it() {
        Told.by(() -> FlexusRdsClient.builder()
                        .endpoint("https://host.example")
                        .credentials(KEY)
                        .build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("No project for huawei: give its id to the builder with projectId(…)")
                .advises("iamEndpoint(…)", "HUAWEICLOUD_SDK_PROJECT_ID");
    }

    @Test
    void a_region_for_which_the_account_has_no_project_is_told_by_name() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                FlexusRdsClient rds = FlexusRdsClient.builder()
                        .endpoint(emulator.endpoint())
                        .iamEndpoint(emulator.endpoint().toString())
                        .region("cn-south-1")
                        .credentials(EmulatedClients.huaweiKey(emulator))
                        .build()) {
            Told.by(rds::listInstances)
                    .as(ConfigurationException.class, NOT_SENT)
                    .quoted("IAM knows no project named …")
                    .advises("cn-south-1", "projectId(…)");
        }
    }

    @Test
    void a_project_of_somebody_else_is_refused_by_the_service() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start();
                FlexusRdsClient rds = EmulatedClients.huawei(emulator)
                        .projectId("0000000000000000000000000000fake")
                        .build()) {
            Told.by(rds::listInstances)
                    .as(PermissionException.class, REFUSED)
                    .quoted("huawei.… failed: … (HTTP 403)")
                    .advises("check that key, project and region belong together");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"host.example", "localhost:8080", "host.example:443"})
    void an_endpoint_without_a_scheme_is_answered_with_an_example(String endpoint) {
        Told.by(() -> HybridDbClient.builder()
                        .endpoint(endpoint)
                        .credentials(KEY)
                        .build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The endpoint must be a URL with scheme and host")
                .advises("such as https://host.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host.example/mysql",
                "https://host.example/?Action=DescribeInstances",
                "https://fake-user:fake-hidden@host.example"
            })
    void an_endpoint_with_more_than_an_address_is_answered_with_an_example(String endpoint) {
        Told.by(() -> HybridDbClient.builder()
                        .endpoint(endpoint)
                        .credentials(KEY)
                        .build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The endpoint must hold no …")
                .advises("give scheme, host and, if need be, port");
    }

    @Test
    void plain_http_is_refused_with_what_allows_it() {
        Told.by(() -> HybridDbClient.builder()
                        .endpoint("http://double.example:8080")
                        .credentials(KEY)
                        .build())
                .as(ConfigurationException.class, NOT_SENT)
                .quoted("The endpoint is plain http to …")
                .advises("double.example", "use https, or allow it with allowPlainHttp(true)");
    }

    @Test
    void plain_http_that_was_allowed_is_not_enough_for_a_password() {
        try (HybridDbClient hybridDb = HybridDbClient.builder()
                .endpoint("http://double.example:8080")
                .allowPlainHttp(true)
                .credentials(KEY)
                .build()) {
            Told.by(() -> hybridDb.describeAccounts("pd-fake"))
                    .as(ConfigurationException.class, NOT_SENT)
                    .quoted("… was not sent: the provider demands HTTPS for this action")
                    .advises("give one with https");
        }
    }
}
