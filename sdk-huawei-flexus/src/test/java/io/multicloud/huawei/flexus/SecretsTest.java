package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.Secret;
import io.multicloud.core.error.ServiceException;
import io.multicloud.huawei.Clients;
import io.multicloud.huawei.iam.model.Auth;
import io.multicloud.huawei.iam.model.CreateTokenRequest;
import io.multicloud.huawei.iam.model.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecretsTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    private static final CreateTokenRequest TOKEN = CreateTokenRequest.builder()
            .auth(Auth.byPassword("account", "user", Secret.of(Requests.PASSWORD), Scope.ofProject("cn-north-4")))
            .build();

    @Test
    void requests_print_without_passwords() {
        assertThat(Requests.single().build().toString())
                .contains("password=***")
                .doesNotContain(Requests.PASSWORD);
        assertThat(TOKEN.toString()).contains("password=***").doesNotContain(Requests.PASSWORD);
    }

    @Test
    void previews_show_no_passwords_and_no_signatures() {
        try (FlexusRdsClient rds = Clients.flexus(server).build();
                var iam = Clients.iam(server).build()) {
            var create = rds.preview(Requests.single().build());
            assertThat(create.body()).contains("\"password\":\"***\"");
            assertThat(create.toString() + create.curl())
                    .contains("Authorization: ***")
                    .doesNotContain("S3cret");
            var token = iam.preview(TOKEN);
            assertThat(token.body()).contains("\"password\":\"***\"");
            assertThat(token.toString() + token.curl()).doesNotContain("S3cret");
        }
    }

    @Test
    void an_echo_of_the_password_is_masked() {
        Clients.answer(
                server,
                Clients.json(
                        400, "{\"error_code\": \"DBS.1\", \"error_msg\": \"weak: S3cret/\\\"Word& is too simple\"}"));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            var request = Requests.single().build();
            ServiceException failure = catchThrowableOfType(ServiceException.class, () -> rds.createInstance(request));
            assertThat(failure).hasMessageContaining("weak: ***").hasMessageNotContaining("S3cret");
            assertThat(failure.rawBody()).doesNotContain("S3cret");
        }
    }

    @Test
    void a_new_token_does_not_print() {
        Clients.answer(server, Clients.json(201, "{\"token\": {}}").withHeader("X-Subject-Token", "MIIFsecret"));
        try (var iam = Clients.iam(server).build()) {
            var answer = iam.exchange(TOKEN);
            assertThat(answer.body().xSubjectToken().reveal()).isEqualTo("MIIFsecret");
            assertThat(answer.toString() + answer.body()).doesNotContain("MIIFsecret");
        }
    }
}
