package io.multicloud.capitalonline.mysql;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequestBuilder;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.AccessKeyCredentials;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A server that plays one answer, and what all tests send to it. */
final class Fixture {

    static final String KEY_ID = "test-key-id";
    static final String KEY_SECRET = "test-key-secret";
    static final String PASSWORD = "Pa55-word/of+tests";

    private Fixture() {}

    static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort())
                .build();
    }

    static CapitalOnlineMysqlClientBuilder builder() {
        // One attempt shows what an answer means; that attempts are repeated is tested with the core.
        return CapitalOnlineMysqlClient.builder()
                .retryPolicy(RetryPolicy.none())
                .credentials(AccessKeyCredentials.of(KEY_ID, KEY_SECRET));
    }

    static CapitalOnlineMysqlClient client(WireMockExtension server) {
        return builder().endpoint(server.baseUrl()).build();
    }

    static void answer(WireMockExtension server, int status, String body) {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    static List<LoggedRequest> received(WireMockExtension server) {
        return server.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList();
    }

    static CreateDbInstanceRequestBuilder smallest() {
        return CreateDbInstanceRequest.builder()
                .regionId("CN_Hongkong_A")
                .vdcId("vdc-1")
                .basePipeId("pipe-1")
                .instanceName("订单 orders")
                .paasGoodsId(8171)
                .diskType("high_disk")
                .diskValue(100);
    }

    static CreateDbInstanceRequest withPassword() {
        return smallest().password(Secret.of(PASSWORD)).build();
    }

    static String example(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("/examples/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
