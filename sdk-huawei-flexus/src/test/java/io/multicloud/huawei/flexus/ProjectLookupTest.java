package io.multicloud.huawei.flexus;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.RetryPolicy;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.TokenCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.flexus.model.ListInstancesResponse;
import io.multicloud.huawei.iam.IamTokenProvider;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.Scope;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The project is found when nobody gives it. */
class ProjectLookupTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final Secret PASSWORD = Secret.of("fake-Passw0rd");
    private static final ListInstancesRequest LIST =
            ListInstancesRequest.builder().build();

    @BeforeEach
    void serve() {
        projects("""
                {"projects": [{"id": "p-of-region", "name": "cn-north-4"}, {"id": "other", "name": "cn-north-4_dev"}]}""");
        server.stubFor(post(urlPathEqualTo("/v3/auth/tokens"))
                .willReturn(Clients.json(201, """
                                {"token": {"expires_at": "2099-01-01T00:00:00Z", "project": {"id": "p-of-token", "name": "x"}}}""").withHeader("X-Subject-Token", "fake-token")));
        for (String project : List.of("p-of-region", "p-of-token", "p-given")) {
            server.stubFor(get(urlPathEqualTo("/v3/" + project + "/instances"))
                    .willReturn(Clients.json(200, "{\"instances\": [], \"total_count\": 0}")));
        }
    }

    @Test
    void a_key_finds_the_project_that_is_named_as_the_region_once_and_signs_it() {
        try (FlexusRdsClient rds = builder().credentials(Clients.KEY).build()) {
            server.verify(0, anyRequestedFor(anyUrl()));
            rds.listInstances();
            rds.listInstances();
        }
        server.verify(1, getRequestedFor(urlEqualTo("/v3/projects?name=cn-north-4")));
        var calls = server.findAll(getRequestedFor(urlPathEqualTo("/v3/p-of-region/instances")));
        assertThat(calls).hasSize(2).allSatisfy(call -> {
            assertThat(call.getHeader("X-Project-Id")).isEqualTo("p-of-region");
            assertThat(call.getHeader("Authorization")).contains("x-project-id");
        });
        var lookUp =
                server.findAll(getRequestedFor(urlPathEqualTo("/v3/projects"))).get(0);
        assertThat(lookUp.getHeader("X-Project-Id")).isNull();
    }

    @Test
    void a_token_that_was_given_finds_it_too() {
        try (FlexusRdsClient rds =
                builder().credentials(TokenCredentials.of("fake-given-token")).build()) {
            rds.listInstances();
        }
        server.verify(getRequestedFor(urlPathEqualTo("/v3/projects"))
                .withHeader("X-Auth-Token", equalTo("fake-given-token")));
        server.verify(1, getRequestedFor(urlPathEqualTo("/v3/p-of-region/instances")));
    }

    @Test
    void a_user_gets_a_token_which_names_its_project() {
        try (FlexusRdsClient rds = withUser().build()) {
            server.verify(0, anyRequestedFor(anyUrl()));
            rds.listInstances();
        }
        server.verify(0, getRequestedFor(urlPathEqualTo("/v3/projects")));
        server.verify(
                1,
                postRequestedFor(urlEqualTo("/v3/auth/tokens?nocatalog=true"))
                        .withRequestBody(matchingJsonPath("$.auth.scope.project.name", equalTo("cn-north-4"))));
        server.verify(getRequestedFor(urlPathEqualTo("/v3/p-of-token/instances"))
                .withHeader("X-Auth-Token", equalTo("fake-token")));
    }

    @Test
    void a_user_with_a_project_gets_a_token_of_that_project() {
        try (FlexusRdsClient rds = withUser().projectId("p-given").build()) {
            rds.listInstances();
        }
        server.verify(
                1,
                postRequestedFor(urlPathEqualTo("/v3/auth/tokens"))
                        .withRequestBody(matchingJsonPath("$.auth.scope.project.id", equalTo("p-given"))));
        server.verify(1, getRequestedFor(urlPathEqualTo("/v3/p-given/instances")));
    }

    @Test
    void a_provider_of_tokens_needs_no_address_of_iam_to_tell_its_project() {
        Auth auth = Auth.byPassword("fake-account", "fake-user", PASSWORD, Scope.ofProject("x"));
        try (var iam = Clients.iam(server).build();
                FlexusRdsClient rds = FlexusRdsClient.builder()
                        .endpoint(server.baseUrl())
                        .credentials(IamTokenProvider.of(iam, auth))
                        .build()) {
            rds.listInstances();
        }
        server.verify(1, getRequestedFor(urlPathEqualTo("/v3/p-of-token/instances")));
    }

    @Test
    void calls_that_begin_at_once_share_the_look_up_and_wait_on_no_thread() {
        try (FlexusRdsClient rds = builder().credentials(Clients.KEY).build()) {
            List<CompletableFuture<ListInstancesResponse>> calls =
                    IntStream.range(0, 20).mapToObj(i -> rds.callAsync(LIST)).toList();
            assertThat(calls)
                    .allSatisfy(call -> assertThat(call.join().totalCount()).isZero());
        }
        server.verify(1, getRequestedFor(urlPathEqualTo("/v3/projects")));
        server.verify(20, getRequestedFor(urlPathEqualTo("/v3/p-of-region/instances")));
    }

    @Test
    void none_or_several_projects_are_answered_with_what_to_do() {
        projects("{\"projects\": []}");
        try (FlexusRdsClient rds = builder().credentials(Clients.KEY).build()) {
            assertThatThrownBy(rds::listInstances)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("no project named cn-north-4")
                    .hasMessageContaining("projectId(…)");
            projects(
                    "{\"projects\": [{\"id\": \"a\", \"name\": \"cn-north-4\"}, {\"id\": \"b\", \"name\": \"cn-north-4\"}]}");
            assertThatThrownBy(() -> rds.callAsync(LIST).join())
                    .hasRootCauseInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("2 projects named cn-north-4");
            projects("{\"projects\": [{\"id\": \"p-of-region\", \"name\": \"cn-north-4\"}]}");
            assertThat(rds.listInstances().totalCount()).isZero();
        }
    }

    @Test
    void an_id_that_would_change_the_path_is_not_used() {
        projects("{\"projects\": [{\"id\": \"../x\", \"name\": \"cn-north-4\"}]}");
        try (FlexusRdsClient rds = builder().credentials(Clients.KEY).build()) {
            assertThatThrownBy(rds::listInstances).isInstanceOf(ConfigurationException.class);
        }
    }

    @Test
    void a_refused_look_up_is_told_as_it_is_and_a_failed_one_as_not_sent() {
        server.stubFor(get(urlPathEqualTo("/v3/projects"))
                .willReturn(Clients.json(401, "{\"error\": {\"code\": 401, \"message\": \"no\"}}")));
        try (FlexusRdsClient rds = builder().credentials(Clients.KEY).build()) {
            assertThatThrownBy(rds::listInstances)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("huawei.iam.KeystoneListProjects");
            server.stubFor(get(urlPathEqualTo("/v3/projects")).willReturn(Clients.json(500, "{}")));
            assertThatThrownBy(rds::listInstances)
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
        }
        server.verify(0, getRequestedFor(urlPathEqualTo("/v3/p-of-region/instances")));
    }

    @Test
    void a_preview_and_a_signer_of_ones_own_see_the_project() {
        try (FlexusRdsClient rds = builder().credentials(Clients.KEY).build()) {
            assertThat(rds.preview(LIST).url()).contains("/v3/p-of-region/instances");
        }
        try (FlexusRdsClient rds = builder()
                .credentials(Clients.KEY)
                .signer((request, context) -> {
                    assertThat(request.path()).isEqualTo("/v3/p-of-region/instances");
                    return request;
                })
                .build()) {
            assertThat(rds.listInstances().totalCount()).isZero();
        }
    }

    @Test
    void what_is_found_belongs_to_one_client() {
        try (FlexusRdsClient rds = builder().credentials(Clients.KEY).build();
                FlexusRdsClient other = rds.toBuilder().build()) {
            rds.listInstances();
            other.listInstances();
        }
        server.verify(2, getRequestedFor(urlPathEqualTo("/v3/projects")));
    }

    private static void projects(String answer) {
        server.stubFor(get(urlPathEqualTo("/v3/projects")).willReturn(Clients.json(200, answer)));
    }

    private static FlexusRdsClientBuilder withUser() {
        return builder().userPassword("fake-account", "fake-user", PASSWORD);
    }

    private static FlexusRdsClientBuilder builder() {
        return FlexusRdsClient.builder()
                .retryPolicy(RetryPolicy.none())
                .region("cn-north-4")
                .endpoint(server.baseUrl())
                .iamEndpoint(server.baseUrl());
    }
}
