package io.multicloud.capitalonline.redis;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.redis.model.CreateDbInstanceRequestBuilder;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import java.util.List;

/** A server that plays one answer, and what all tests send to it. */
final class Fixture {

    static final String PASSWORD = "Pa55-word/of+tests";

    private Fixture() {}

    static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort())
                .build();
    }

    static CapitalOnlineRedisClient client(WireMockExtension server) {
        return CapitalOnlineRedisClient.builder()
                .retryPolicy(RetryPolicy.none())
                .credentials(AccessKeyCredentials.of("test-key-id", "test-key-secret"))
                .strict(true)
                .endpoint(server.baseUrl())
                .build();
    }

    static void answer(WireMockExtension server, int status, String body) {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    static LoggedRequest received(WireMockExtension server) {
        List<LoggedRequest> all = server.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList();
        return all.get(0);
    }

    static CreateDbInstanceRequestBuilder smallest() {
        return CreateDbInstanceRequest.builder()
                .regionId("CN_Hongkong_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName("orders-1")
                .paasGoodsId(8171)
                .password(Secret.of(PASSWORD));
    }
}
