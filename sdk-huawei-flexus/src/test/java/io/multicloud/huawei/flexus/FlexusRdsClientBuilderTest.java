package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.core.Secret;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.http.Parameter;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexusRdsClientBuilderTest {

    private static final ListInstancesRequest LIST =
            ListInstancesRequest.builder().build();

    @ParameterizedTest
    @CsvSource({
        "cn-north-4,https://rds.cn-north-4.myhuaweicloud.com/",
        "eu-west-101,https://rds.eu-west-101.myhuaweicloud.eu/"
    })
    void a_region_chooses_the_host(String region, String url) {
        try (FlexusRdsClient rds = builder().region(region).build()) {
            assertThat(rds.preview(LIST).url()).startsWith(url);
        }
    }

    @Test
    void an_unknown_region_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> builder().region("cn-nort-4").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Unknown region for huawei")
                .hasMessageContaining("did you mean cn-north-4?");
    }

    @Test
    void a_missing_region_is_answered_with_all() {
        assertThatThrownBy(() -> builder().build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("No region and no endpoint")
                .hasMessageContaining("ae-ad-1");
    }

    @Test
    void a_missing_project_is_answered_with_how_to_find_it_where_it_is_not_known_whom_to_ask() {
        assertThatThrownBy(() -> FlexusRdsClient.builder()
                        .endpoint("https://rds.example")
                        .region("cn-north-4")
                        .credentials(Clients.KEY)
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("projectId(…)")
                .hasMessageContaining("iamEndpoint(…)")
                .hasMessageContaining("(3) environment variable HUAWEICLOUD_SDK_PROJECT_ID");
    }

    @Test
    void a_user_without_a_region_is_answered_with_what_is_missing() {
        assertThatThrownBy(() -> FlexusRdsClient.builder()
                        .endpoint("https://rds.example")
                        .userPassword("fake-account", "fake-user", Secret.of("fake-Passw0rd"))
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("No IAM: give the builder what finds it, region(…)")
                .hasMessageNotContaining("Passw0rd");
    }

    @Test
    void missing_credentials_are_named() {
        assertThatThrownBy(() -> FlexusRdsClient.builder()
                        .region("cn-north-4")
                        .projectId("p")
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("No credentials for huawei")
                .hasMessageContaining("(3) environment variable HUAWEICLOUD_SDK_AK with HUAWEICLOUD_SDK_SK");
    }

    @Test
    void a_language_without_documents_is_refused() {
        assertThatThrownBy(() -> builder().language("en-us\r\nX-Evil: 1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("[zh-cn, en-us]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "..", ".", "a%2Fb", "%2e%2e", "a?b", "a#b", "a\\b", "a\nb"})
    void a_project_that_would_change_the_path_is_refused(String project) {
        try (FlexusRdsClient rds =
                builder().region("cn-north-4").projectId(project).build()) {
            assertThatThrownBy(() -> rds.preview(LIST))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("project_id must be one path segment");
        }
    }

    @Test
    void headers_with_line_feeds_are_refused() {
        try (FlexusRdsClient rds = builder()
                .region("cn-north-4")
                .interceptor(r -> r.withHeader(Parameter.of("X-Note", "a\nX-Evil: 1")))
                .build()) {
            assertThatThrownBy(() -> rds.listInstances())
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("X-Note")
                    .hasMessageNotContaining("Evil");
        }
    }

    private static FlexusRdsClientBuilder builder() {
        return FlexusRdsClient.builder().projectId(Clients.PROJECT).credentials(Clients.KEY);
    }
}
