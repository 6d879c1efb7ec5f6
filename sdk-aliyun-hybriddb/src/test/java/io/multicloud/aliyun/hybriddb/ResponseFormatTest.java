package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.core.Preview;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseFormatTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    @ParameterizedTest
    @CsvSource({"JSON,JSON", "XML,XML"})
    void the_format_is_sent_once_and_signed(ResponseFormat format, String sent) {
        Fixture.answer(SERVER, 200, "{}");
        try (HybridDbClient client = builder().responseFormat(format).build()) {
            client.describeInstances();
            client.describeInstanceInfo("pd-1");
            client.createInstance(Fixture.smallest().build());
            client.deleteInstance("pd-1");
        }

        List<LoggedRequest> requests = Fixture.received(SERVER);
        assertThat(requests).hasSize(4).allSatisfy(request -> {
            assertThat(request.queryParameter("Format").values()).containsExactly(sent);
            assertThat(request.queryParameter("Signature").firstValue())
                    .isEqualTo(KeyAndAmpersandSignature.of(request));
        });
    }

    @Test
    void json_is_asked_for_by_default() {
        try (HybridDbClient client = builder().build()) {
            assertThat(preview(client).url()).contains("&Format=JSON&").doesNotContain("Format=XML");
        }
    }

    @Test
    void a_preview_shows_the_format_that_would_be_sent() {
        try (HybridDbClient client =
                builder().responseFormat(ResponseFormat.XML).build()) {
            assertThat(preview(client).url()).contains("&Format=XML&").doesNotContain("Format=JSON");
            assertThat(preview(client).curl()).contains("Format=XML");
        }
        assertThat(Fixture.received(SERVER)).isEmpty();
    }

    @Test
    void a_client_made_of_another_has_its_format_and_neither_changes_the_other() {
        HybridDbClientBuilder builder = builder().responseFormat(ResponseFormat.XML);
        try (HybridDbClient xml = builder.build();
                HybridDbClient same = xml.toBuilder().build();
                HybridDbClient json =
                        xml.toBuilder().responseFormat(ResponseFormat.JSON).build()) {
            builder.responseFormat(ResponseFormat.JSON);

            assertThat(preview(xml).url()).contains("Format=XML");
            assertThat(preview(same).url()).contains("Format=XML");
            assertThat(preview(json).url()).contains("Format=JSON");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks does.
    void no_format_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> builder().responseFormat(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("responseFormat");
    }

    private static HybridDbClientBuilder builder() {
        return Fixture.builder().endpoint(SERVER.baseUrl());
    }

    private static Preview preview(HybridDbClient client) {
        return client.preview(DescribeInstancesRequest.builder().build());
    }
}
