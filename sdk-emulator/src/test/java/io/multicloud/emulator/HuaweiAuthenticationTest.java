package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.HuaweiCall;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HuaweiAuthenticationTest extends EmulatorTest {

    @Test
    void takes_a_signed_call_and_gives_it_a_request_id() {
        Reply reply = list().signed(emulator.huawei(), clock).send();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @CsvSource({"900,200", "-900,200", "901,401", "-901,401"})
    void the_time_window_is_fifteen_minutes(long seconds, int status) {
        HuaweiCall call = list().signed(emulator.huawei(), clock);
        clock.turn(Duration.ofSeconds(seconds));
        Reply reply = call.send();
        assertThat(reply.status()).isEqualTo(status);
        if (status != 200) {
            assertRefused(reply, "signature expired");
        }
    }

    @Test
    void refuses_a_wrong_secret_and_echoes_what_it_would_have_signed() {
        HuaweiAccount wrong = HuaweiAccount.builder()
                .accessKey(emulator.huawei().accessKey(), "fake-wrong-secret")
                .build();
        Reply reply = list().header("X-Security-Token", "fake-hidden")
                .signed(wrong, clock)
                .send();
        assertRefused(reply, "verify aksk signature fail");
        assertThat(reply.json().path("error_msg").asText())
                .contains("GET|/v3/" + project() + "/instances/|group_type=flexus|host:127.0.0.1")
                .contains("x-security-token:***|")
                .doesNotContain("fake-hidden");
        assertThat(reply.json().path("request_id").asText()).isEqualTo(reply.header("X-Request-Id"));
    }

    @Test
    void refuses_an_unknown_key() {
        HuaweiAccount unknown =
                HuaweiAccount.builder().accessKey("FAKEUNKNOWNKEY", "x").build();
        assertRefused(list().signed(unknown, clock).send(), "access key not found");
    }

    @Test
    void refuses_what_was_changed_after_signing() {
        assertRefused(list().signed(emulator.huawei(), clock).with("limit", "1").send(), "verify aksk signature fail");
        assertRefused(
                rds("POST", "/instances")
                        .body("{}")
                        .signed(emulator.huawei(), clock)
                        .bodyAfterSigning("{\"a\":1}")
                        .send(),
                "verify aksk signature fail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic abc",
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=x-sdk-date, Signature=00",
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=00",
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=x-sdk-date;host, Signature=00",
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=Host;x-sdk-date, Signature=00"
            })
    void refuses_a_malformed_authorization(String header) {
        assertRefused(list().header("Authorization", header).send(), "authorization header is malformed");
    }

    @Test
    void refuses_a_malformed_date() {
        assertRefused(
                list().header("X-Sdk-Date", "2026-03-01T08:00:00Z")
                        .signed(emulator.huawei(), clock)
                        .send(),
                "x-sdk-date must have the form");
    }

    @Test
    void refuses_a_call_without_any_authentication() {
        assertRefused(list().send(), "neither Authorization nor X-Auth-Token found");
    }

    @Test
    void a_temporary_key_needs_its_token_signed() {
        String path = "/v3/1f1f1f1f/instances";
        assertRefused(huawei("GET", path).signed(TEMPORARY_HUAWEI, clock).send(), "x-security-token is missing");
        assertRefused(
                huawei("GET", path)
                        .signed(TEMPORARY_HUAWEI, clock)
                        .header("X-Security-Token", "fake-security-token")
                        .send(),
                "not signed");
        assertRefused(
                huawei("GET", path)
                        .header("X-Security-Token", "fake-other")
                        .signed(TEMPORARY_HUAWEI, clock)
                        .send(),
                "wrong");
        assertThat(huawei("GET", path)
                        .with("group_type", "flexus")
                        .header("X-Security-Token", "fake-security-token")
                        .signed(TEMPORARY_HUAWEI, clock)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_token_is_good_for_its_project_for_24_hours() {
        String token = login(project()).header("X-Subject-Token");
        assertThat(token).startsWith("MII");
        assertThat(list().token(token).send().status()).isEqualTo(200);
        clock.turn(Duration.ofHours(24).minusSeconds(1));
        assertThat(list().token(token).send().status()).isEqualTo(200);
        clock.turn(Duration.ofSeconds(1));
        assertRefused(list().token(token).send(), "verify token fail");
        assertRefused(list().token("MIIfake").send(), "verify token fail");
    }

    @Test
    void a_token_says_what_it_is_good_for() {
        Reply reply = login(project());
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("X-IAM-Trace-Id")).isNotEmpty();
        JsonNode token = reply.json().path("token");
        assertThat(token.path("issued_at").asText()).isEqualTo("2026-03-01T08:00:00.000000Z");
        assertThat(token.path("expires_at").asText()).isEqualTo("2026-03-02T08:00:00.000000Z");
        assertThat(token.at("/methods/0").asText()).isEqualTo("password");
        assertThat(token.at("/project/id").asText()).isEqualTo(project());
        assertThat(token.at("/project/name").asText()).isEqualTo("cn-north-4");
        assertThat(token.at("/project/domain/name").asText()).isEqualTo("emulator-domain");
        assertThat(token.at("/user/name").asText()).isEqualTo("emulator-user");
        assertThat(token.at("/catalog/0/endpoints/0/region_id").asText()).isEqualTo("cn-north-4");
    }

    @Test
    void the_catalog_is_left_out_on_demand() {
        Reply reply = huawei("POST", "/v3/auth/tokens")
                .with("nocatalog", "true")
                .body(loginBody("emulator-fake-password", "{\"project\":{\"name\":\"cn-north-4\"}}"))
                .send();
        assertThat(reply.json().path("token").has("catalog")).isFalse();
        assertThat(reply.json().at("/token/project/id").asText()).isEqualTo(project());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"domain\":{\"name\":\"emulator-domain\"}}"})
    void a_token_without_a_project_reaches_no_project(String scope) {
        Reply reply = huawei("POST", "/v3/auth/tokens")
                .body(loginBody("emulator-fake-password", scope))
                .send();
        assertThat(reply.json().at("/token/domain/name").asText()).isEqualTo("emulator-domain");
        String token = reply.header("X-Subject-Token");
        assertThat(list().token(token).send().error()).isEqualTo("403 APIGW.0302");
        assertThat(huawei("GET", "/v3/projects").token(token).send().status()).isEqualTo(200);
    }

    @Test
    void refuses_wrong_logins_in_the_form_of_iam() {
        Reply wrong = huawei("POST", "/v3/auth/tokens")
                .body(loginBody("fake-wrong", "{}"))
                .send();
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.json().at("/error/code").asInt()).isEqualTo(401);
        assertThat(wrong.json().at("/error/message").asText()).contains("password is wrong");
        assertThat(wrong.header("X-Subject-Token")).isEmpty();

        assertThat(login("fake-project").status()).isEqualTo(401);
        assertThat(huawei("POST", "/v3/auth/tokens").body("{}").send().status()).isEqualTo(400);
        assertThat(huawei("POST", "/v3/auth/tokens")
                        .body("no json")
                        .send()
                        .json()
                        .at("/error/code")
                        .asInt())
                .isEqualTo(400);
    }

    @Test
    void lists_projects_for_a_signature_and_for_a_token() {
        Reply signed =
                huawei("GET", "/v3/projects").signed(emulator.huawei(), clock).send();
        assertThat(signed.json().path("projects")).hasSize(2);
        assertThat(signed.json().at("/projects/0/links/self").asText())
                .isEqualTo(emulator.endpoint() + "/v3/projects/" + project());
        assertThat(signed.json().at("/links/next").isNull()).isTrue();
        String token = login(project()).header("X-Subject-Token");
        assertThat(huawei("GET", "/v3/projects").token(token).send().json().path("projects"))
                .hasSize(2);
        assertRefused(huawei("GET", "/v3/projects").send(), "neither");
    }

    @ParameterizedTest
    @CsvSource({"name,cn-north-4,1", "name,nowhere,0", "enabled,true,2", "enabled,false,0", "domain_id,x,0"})
    void filters_projects(String name, String value, int count) {
        Reply reply = huawei("GET", "/v3/projects")
                .with(name, value)
                .signed(emulator.huawei(), clock)
                .send();
        assertThat(reply.json().path("projects")).hasSize(count);
    }

    @Test
    void refuses_projects_of_others() {
        String other = emulator.huawei().projects().get(1).id();
        String token = login(other).header("X-Subject-Token");
        assertThat(list().token(token).send().error()).isEqualTo("403 APIGW.0302");
        assertThat(huawei("GET", "/v3/1f1f1f1f/instances")
                        .signed(emulator.huawei(), clock)
                        .send()
                        .error())
                .isEqualTo("403 APIGW.0302");
        assertThat(list().header("X-Project-Id", other)
                        .signed(emulator.huawei(), clock)
                        .send()
                        .error())
                .isEqualTo("403 APIGW.0302");
        assertThat(list().header("X-Project-Id", project())
                        .signed(emulator.huawei(), clock)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refuses_unknown_paths_and_other_methods() {
        assertThat(rds("GET", "/nothing").send().error()).isEqualTo("404 APIGW.0101");
        assertThat(rds("DELETE", "/instances").send().error()).isEqualTo("405 MethodNotAllowed");
        assertThat(rds("GET", "/backups").send().error()).isEqualTo("401 APIGW.0301");
        assertThat(huawei("GET", "/v3/%FF/instances").send().error()).isEqualTo("400 DBS.280001");
    }

    @Test
    void a_signed_body_has_at_most_twelve_mebibytes_and_one_with_a_token_may_have_more() {
        String blanks = " ".repeat(12 * 1024 * 1024 - 2);
        HuaweiCall most = rds("POST", "/instances").body("{}" + blanks);
        assertThat(most.signed(emulator.huawei(), clock).send().error()).isEqualTo("400 DBS.280001");
        HuaweiCall more = rds("POST", "/instances").body("{} " + blanks);
        assertThat(more.signed(emulator.huawei(), clock).send().error()).isEqualTo("413 APIGW.0201");
        String token = login(project()).header("X-Subject-Token");
        assertThat(rds("POST", "/instances")
                        .body("{} " + blanks)
                        .token(token)
                        .send()
                        .error())
                .isEqualTo("400 DBS.280001");
    }

    @ParameterizedTest
    @CsvSource({"1,1,cn-north-4", "2,1,ap-southeast-1", "3,1,''", "1,5000,cn-north-4", "99999999999999999999,2,''"})
    void projects_come_in_pages(String page, String size, String first) {
        Reply reply = huawei("GET", "/v3/projects")
                .with("page", page)
                .with("per_page", size)
                .signed(emulator.huawei(), clock)
                .send();
        assertThat(reply.json().at("/projects/0/name").asText()).isEqualTo(first);
        assertThat(reply.json().path("projects").size()).isLessThanOrEqualTo(Integer.parseInt(size));
    }

    private HuaweiCall list() {
        return rds("GET", "/instances").with("group_type", "flexus");
    }

    private Reply login(String projectId) {
        return huawei("POST", "/v3/auth/tokens")
                .body(loginBody("emulator-fake-password", "{\"project\":{\"id\":\"" + projectId + "\"}}"))
                .send();
    }

    private static String loginBody(String password, String scope) {
        return """
                {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"emulator-user",
                 "password":"%s","domain":{"name":"emulator-domain"}}}},"scope":%s}}""".formatted(password, scope);
    }

    private static void assertRefused(Reply reply, String reason) {
        assertThat(reply.error()).isEqualTo("401 APIGW.0301");
        assertThat(reply.json().path("error_msg").asText())
                .startsWith("Incorrect IAM authentication information: ")
                .contains(reason);
    }
}
