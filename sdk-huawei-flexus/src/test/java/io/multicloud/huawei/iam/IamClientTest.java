package io.multicloud.huawei.iam;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.Secret;
import io.multicloud.core.auth.TokenCredentials;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ConfigurationException;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.Examples;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.CatalogEndpoint;
import io.multicloud.huawei.iam.model.CatalogService;
import io.multicloud.huawei.iam.model.CreateTokenRequest;
import io.multicloud.huawei.iam.model.Domain;
import io.multicloud.huawei.iam.model.Identity;
import io.multicloud.huawei.iam.model.ListProjectsRequest;
import io.multicloud.huawei.iam.model.Password;
import io.multicloud.huawei.iam.model.Role;
import io.multicloud.huawei.iam.model.Scope;
import io.multicloud.huawei.iam.model.ScopeProject;
import io.multicloud.huawei.iam.model.Token;
import io.multicloud.huawei.iam.model.TokenProject;
import io.multicloud.huawei.iam.model.TokenUser;
import io.multicloud.huawei.iam.model.User;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IamClientTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final Auth AUTH =
            Auth.byPassword("domainname", "username", Secret.of("pass-word"), Scope.ofProject("xxxxxxx"));

    @Test
    void a_token_is_asked_for_as_documented_and_without_credentials() {
        Clients.answer(
                server,
                Clients.json(201, Examples.text("KeystoneCreateUserTokenByPassword-response-1"))
                        .withHeader("x-subject-token", "MIIF")
                        .withHeader("X-IAM-Trace-Id", "token_42"));
        ObjectNode body = (ObjectNode) Examples.tree("KeystoneCreateUserTokenByPassword-request-2");
        body.withObject("/auth/identity/password/user").put("password", "pass-word");

        try (IamClient iam = Clients.iam(server).build()) {
            var answer = iam.exchange(CreateTokenRequest.builder().auth(AUTH).build());
            assertThat(answer.body().xSubjectToken()).isEqualTo(Secret.of("MIIF"));
            assertThat(answer.body().xIamTraceId()).isEqualTo("token_42");
            assertThat(answer.requestId()).contains("token_42");
            assertThat(answer.body().token())
                    .extracting(Token::expiresAt)
                    .isEqualTo(Instant.parse("2019-02-13T06:52:13.855Z"));
        }
        server.verify(
                1,
                postRequestedFor(urlEqualTo("/v3/auth/tokens"))
                        .withoutHeader("Authorization")
                        .withoutHeader("X-Auth-Token")
                        .withoutHeader("X-Sdk-Date")
                        .withRequestBody(equalToJson(body.toString())));
    }

    @Test
    void the_catalog_can_be_left_out() {
        Clients.answer(server, Clients.json(201, "{\"token\": {}}"));
        try (IamClient iam = Clients.iam(server).build()) {
            iam.createToken(r -> r.auth(AUTH).nocatalog("true"));
        }
        assertThat(Clients.onlyRequest(server).getUrl()).isEqualTo("/v3/auth/tokens?nocatalog=true");
        assertThat(Clients.onlyRequest(server).getBodyAsString()).doesNotContain("nocatalog");
    }

    @Test
    void what_the_documents_leave_out_of_a_token_is_read() {
        Clients.answer(server, Clients.json(201, """
                {"token": {"issued_at": "2019-02-12T06:52:13.855000Z",
                  "project": {"id": "p", "name": "cn-north-4", "domain": {"id": "d", "name": "account"}},
                  "user": {"id": "u", "name": "user", "domain": {"id": "d"}}, "roles": [{"id": "0", "name": "te_admin"}],
                  "catalog": [{"type": "rds", "name": "rds", "endpoints": [{"url": "https://rds", "region_id": "*"}]}]}}"""));
        try (IamClient iam = Clients.iam(server).build()) {
            Domain account = new Domain("account", "d");
            assertThat(iam.createToken(r -> r.auth(AUTH)).token())
                    .isEqualTo(Token.builder()
                            .issuedAt(Instant.parse("2019-02-12T06:52:13.855Z"))
                            .project(new TokenProject("p", "cn-north-4", account))
                            .user(new TokenUser("u", "user", new Domain(null, "d")))
                            .addRoles(new Role("0", "te_admin"))
                            .addCatalog(
                                    new CatalogService(List.of(new CatalogEndpoint("*", "https://rds")), "rds", "rds"))
                            .build());
        }
    }

    @Test
    void a_refused_password_is_an_authentication_failure() {
        Clients.answer(
                server,
                Clients.json(401, "{\"error\": {\"code\": 401, \"message\": \"The username or password is wrong.\"}}"));
        try (IamClient iam = Clients.iam(server).build()) {
            assertThatThrownBy(() -> iam.createToken(r -> r.auth(AUTH)))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("KeystoneCreateUserTokenByPassword")
                    .hasMessageContaining("The username or password is wrong.");
        }
    }

    @Test
    void everything_missing_is_named_at_once() {
        assertMissing(null, "auth");
        assertMissing(Auth.builder().build(), "auth.identity");
        assertMissing(
                Auth.builder()
                        .identity(Identity.builder().build())
                        .scope(Scope.builder()
                                .project(ScopeProject.builder().build())
                                .domain(Domain.builder().build())
                                .build())
                        .build(),
                "auth.identity.methods",
                "auth.identity.password",
                "auth.scope.project.name",
                "auth.scope.domain.name");
        assertMissing(password(Password.builder().build()), "auth.identity.methods", "auth.identity.password.user");
        assertMissing(
                password(Password.builder().user(User.builder().build()).build()),
                "auth.identity.methods",
                "auth.identity.password.user.name",
                "auth.identity.password.user.password",
                "auth.identity.password.user.domain");
    }

    @Test
    void a_project_is_found_by_name_with_a_signed_call_without_project() {
        Clients.answer(server, Clients.json(200, Examples.text("KeystoneListProjects-response-1")));
        try (IamClient iam = Clients.iam(server).credentials(Clients.KEY).build()) {
            assertThat(iam.listProjects("cn-north-4").projects().get(0).id())
                    .isEqualTo("a4a5d4098fb4474fa22cd05f897d6b99");
        }
        var sent = Clients.onlyRequest(server);
        assertThat(sent.getUrl()).isEqualTo("/v3/projects?name=cn-north-4");
        assertThat(sent.getHeader("Authorization")).contains("SignedHeaders=host;x-sdk-date,");
        assertThat(sent.containsHeader("X-Project-Id")).isFalse();
    }

    @Test
    void all_filters_are_sent() {
        Clients.answer(server, Clients.json(200, "{\"projects\": []}"));
        try (IamClient iam =
                Clients.iam(server).credentials(TokenCredentials.of("MIIF")).build()) {
            iam.listProjects(r -> r.domainId("d")
                    .parentId("p")
                    .enabled(true)
                    .isDomain(false)
                    .page(1)
                    .perPage(5000));
        }
        var sent = Clients.onlyRequest(server);
        assertThat(sent.getUrl())
                .isEqualTo("/v3/projects?domain_id=d&parent_id=p&enabled=true&is_domain=false&page=1&per_page=5000");
        assertThat(sent.getHeader("X-Auth-Token")).isEqualTo("MIIF");
        assertThat(sent.containsHeader("Authorization")).isFalse();
    }

    @Test
    void pages_of_projects_need_both_numbers_in_range() {
        assertThatThrownBy(() -> ListProjectsRequest.builder().page(0).build())
                .hasMessageContaining("page must be 1 or more")
                .hasMessageContaining("perPage is required when page is given");
        assertThatThrownBy(() -> ListProjectsRequest.builder().perPage(5001).build())
                .hasMessageContaining("perPage must be 1 to 5000")
                .hasMessageContaining("page is required when perPage is given");
    }

    @Test
    void without_credentials_only_the_token_call_works() {
        try (IamClient iam = Clients.iam(server).build()) {
            assertThatThrownBy(iam::listProjects)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("No credentials for huawei");
        }
    }

    @Test
    void a_region_chooses_the_host_and_no_other_site_stands_in() {
        var request = ListProjectsRequest.builder().build();
        try (IamClient iam = IamClient.builder()
                .region("eu-west-101")
                .credentials(Clients.KEY)
                .build()) {
            assertThat(iam.preview(request).url()).isEqualTo("https://iam.eu-west-101.myhuaweicloud.eu/v3/projects");
        }
        assertThatThrownBy(() -> IamClient.builder().region("global").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Unknown region for huawei");
    }

    private static Auth password(Password password) {
        return Auth.builder()
                .identity(Identity.builder().password(password).build())
                .build();
    }

    private static void assertMissing(@Nullable Auth auth, String... fields) {
        assertThatThrownBy(() -> CreateTokenRequest.builder().auth(auth).build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.violations()).extracting("field").containsExactly((Object[]) fields));
    }
}
