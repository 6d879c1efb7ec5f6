package io.multicloud.aliyun.hybriddb;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequest;
import io.multicloud.aliyun.hybriddb.model.CreateInstanceRequestBuilder;
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
    static final String TOKEN = "0f8fad5b-d9cb-469f-a165-70867728950e";
    static final String REQUEST_ID = "8906582E-6722-409A-A6C4-0E7863B733A5";

    private Fixture() {}

    static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort())
                .build();
    }

    static HybridDbClientBuilder builder() {
        // One attempt shows what an answer means; that attempts are repeated is tested with the core.
        return HybridDbClient.builder()
                .retryPolicy(RetryPolicy.none())
                .credentials(AccessKeyCredentials.of(KEY_ID, KEY_SECRET));
    }

    static HybridDbClient client(WireMockExtension server) {
        return builder().endpoint(server.baseUrl()).build();
    }

    static void answer(WireMockExtension server, int status, String body) {
        answer(server, status, "application/json;charset=utf-8", body);
    }

    static void answerXml(WireMockExtension server, int status, String body) {
        answer(server, status, "text/xml;charset=utf-8", body);
    }

    private static void answer(WireMockExtension server, int status, String contentType, String body) {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", contentType)
                        .withBody(body)));
    }

    static void fail(WireMockExtension server, int status, String code) {
        answer(
                server,
                status,
                "{\"RequestId\":\"" + REQUEST_ID + "\",\"HostId\":\"petadata.aliyuncs.com\",\"Code\":\"" + code
                        + "\",\"Message\":\"what happened\",\"Recommend\":\"https://error-center.example\"}");
    }

    static List<LoggedRequest> received(WireMockExtension server) {
        return server.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList();
    }

    /** The documented example, which leaves out what has a default. */
    static CreateInstanceRequestBuilder smallest() {
        return CreateInstanceRequest.builder()
                .regionId("cn-hangzhou")
                .zoneId("cn-hangzhou-e")
                .dbName("testdb_openapi")
                .nodeSpec("petadata.s2.xlarge")
                .nodeNumber(2)
                .accountName("test_123")
                .accountPassword(Secret.of(PASSWORD));
    }

    static String example(String name) {
        return resource("/examples/" + name + ".json");
    }

    static String xmlExample(String name) {
        return resource("/examples/" + name + ".xml");
    }

    private static String resource(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
