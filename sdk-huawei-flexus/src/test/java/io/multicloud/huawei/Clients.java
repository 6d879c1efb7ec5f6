package io.multicloud.huawei;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.Credentials;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.FlexusRdsClientBuilder;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.IamClientBuilder;

/** Clients of a server on this machine. */
public final class Clients {

    public static final String PROJECT = "0483b6b16e954cb88930a360d2c4e663";

    public static final Credentials KEY = AccessKeyCredentials.of("EXAMPLEAK", "example-secret-key");

    private Clients() {}

    public static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(WireMockConfiguration.options().dynamicPort())
                .build();
    }

    public static FlexusRdsClientBuilder flexus(WireMockExtension server) {
        // One attempt shows what an answer means; that attempts are repeated is tested with the core.
        return FlexusRdsClient.builder()
                .retryPolicy(RetryPolicy.none())
                .endpoint(server.baseUrl())
                .projectId(PROJECT)
                .credentials(KEY);
    }

    public static IamClientBuilder iam(WireMockExtension server) {
        return IamClient.builder().retryPolicy(RetryPolicy.none()).endpoint(server.baseUrl());
    }

    public static ResponseDefinitionBuilder json(int status, String body) {
        return WireMock.aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    public static void answer(WireMockExtension server, ResponseDefinitionBuilder answer) {
        server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(answer));
    }

    public static LoggedRequest onlyRequest(WireMockExtension server) {
        var requests = server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl()));
        if (requests.size() != 1) {
            throw new AssertionError("One request expected, but there are " + requests.size());
        }
        return requests.get(0);
    }
}
