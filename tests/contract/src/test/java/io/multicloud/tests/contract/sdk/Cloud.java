package io.multicloud.tests.contract.sdk;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.ServiceRequest;
import java.util.Map;

/** Plays a cloud that has one answer to everything, and shows what was sent to it. */
public final class Cloud {

    private final WireMockExtension server;

    private Cloud(WireMockExtension server) {
        this.server = server;
    }

    public static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort())
                .build();
    }

    public static Cloud on(WireMockExtension server) {
        return new Cloud(server);
    }

    /** Sends a request as a user does. */
    public Exchange exchange(Modelled modelled, Object request, Answer answer) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(answer.asResponse()));
        try (ServiceClient<?> client = modelled.service().client(server.baseUrl())) {
            Object typed = call(client, request);
            return new Exchange(
                    Sent.of(
                            modelled.action(),
                            server.findAll(anyRequestedFor(anyUrl())).get(0)),
                    typed);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The client and the request are of one service.
    private static Object call(ServiceClient client, Object request) {
        return client.call((ServiceRequest) request);
    }

    /** What went out, and what came back as a record. */
    public record Exchange(Sent sent, Object answer) {}

    /** What the cloud answers. */
    public record Answer(int status, String contentType, Map<String, String> headers, String body) {

        public static Answer json(Modelled modelled, Map<String, String> headers, String body) {
            return new Answer(modelled.action().statuses().get(0), "application/json;charset=utf-8", headers, body);
        }

        public static Answer xml(Modelled modelled, String body) {
            return new Answer(modelled.action().statuses().get(0), "text/xml;charset=utf-8", Map.of(), body);
        }

        private ResponseDefinitionBuilder asResponse() {
            ResponseDefinitionBuilder response = aResponse().withStatus(status).withHeader("Content-Type", contentType);
            headers.forEach(response::withHeader);
            return response.withBody(body);
        }
    }
}
