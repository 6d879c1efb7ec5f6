package io.multicloud.huawei.flexus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.huawei.Clients;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

    @RegisterExtension
    static final WireMockExtension server = Clients.server();

    @ParameterizedTest
    @CsvSource({
        "401,APIGW.0301,AUTHENTICATION",
        "401,APIGW.0303,AUTHENTICATION",
        "403,IAM.0002,PERMISSION",
        "400,DBS.200022,CONFLICT",
        "400,DBS.280495,CONFLICT",
        "400,DBS.280497,INVALID_REQUEST",
        "400,DBS.280498,INVALID_REQUEST",
        "500,AS.0001,INVALID_REQUEST",
        "405,DBS.999999,INVALID_REQUEST",
        "410,DBS.999999,NOT_FOUND",
        "500,DBS.200022,CONFLICT",
        "200,DBS.200022,CONFLICT",
        "429,APIGW.9999,THROTTLED",
        "400,DBS.999999,INVALID_REQUEST",
        "401,Unauthorized,AUTHENTICATION",
        "402,DBS.999999,QUOTA",
        "403,DBS.999999,PERMISSION",
        "404,DBS.999999,NOT_FOUND",
        "409,DBS.999999,CONFLICT",
        "413,DBS.999999,INVALID_REQUEST",
        "422,DBS.999999,INVALID_REQUEST"
    })
    void refusals_have_a_kind_by_code_and_then_by_status(int status, String code, ErrorKind kind) {
        ServiceException failure =
                failure(Clients.json(status, "{\"error_code\": \"" + code + "\", \"error_msg\": \"实例名称已存在。\"}")
                        .withHeader("X-Request-Id", "req-1"));

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.code()).contains(code);
        assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(failure.requestId()).contains("req-1");
        assertThat(failure).hasMessageContaining("实例名称已存在。").hasMessageContaining("req-1");
    }

    @ParameterizedTest
    @CsvSource({"500,DBS.999999", "503,ServiceUnavailable", "504,APIGW.0201", "408,DBS.999999", "200,DBS.999999"})
    void faults_are_no_refusals(int status, String code) {
        ServiceException failure = failure(Clients.json(status, "{\"error_code\": \"" + code + "\"}"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVER_FAULT);
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void too_large_with_a_time_to_wait_means_later() {
        ServiceException failure =
                failure(Clients.json(413, "{\"error_code\": \"DBS.1\"}").withHeader("Retry-After", "7"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.THROTTLED);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void the_form_of_iam_is_read() {
        ServiceException failure = failure(Clients.json(
                        403, "{\"error\": {\"code\": 403, \"message\": \"You are not authorized\", \"title\": \"F\"}}")
                .withHeader("X-IAM-Trace-Id", "token_1"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.PERMISSION);
        assertThat(failure.code()).contains("403");
        assertThat(failure.requestId()).contains("token_1");
        assertThat(failure).hasMessageContaining("You are not authorized");
    }

    @Test
    void the_form_without_prefixes_is_read() {
        ServiceException failure =
                failure(Clients.json(400, "{\"code\": \"DBS.280497\", \"message\": \"bad\", \"request_id\": \"r\"}"));

        assertThat(failure.code()).contains("DBS.280497");
        assertThat(failure.requestId()).contains("r");
    }

    @Test
    void a_success_may_hold_a_member_named_code() {
        Clients.answer(server, Clients.json(200, "{\"instances\": [], \"code\": \"0\", \"error_code\": \"\"}"));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            assertThat(rds.listInstances().instances()).isEmpty();
        }
    }

    @Test
    void html_from_a_proxy_is_a_server_fault() {
        ServiceException failure = failure(new ResponseDefinitionBuilder()
                .withStatus(502)
                .withHeader("Content-Type", "text/html")
                .withBody("<html><body>Bad Gateway</body></html>"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.SERVER_FAULT);
        assertThat(failure.code()).isEmpty();
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("Bad Gateway");
    }

    @Test
    void a_fault_while_creating_leaves_the_outcome_open_and_names_the_token() {
        String token = "0f8fad5b-d9cb-469f-a165-70867728950e";
        Clients.answer(server, Clients.json(500, "{\"error_code\": \"DBS.1\", \"error_msg\": \"oops\"}"));
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            var request = Requests.single().xClientToken(token).build();
            assertThatThrownBy(() -> rds.createInstance(request))
                    .isInstanceOfSatisfying(
                            OutcomeUnknownException.class,
                            e -> assertThat(e.idempotencyToken()).contains(token));
        }
    }

    @Test
    void the_gateways_echo_of_signed_headers_is_masked() {
        Clients.answer(server, Clients.json(401, """
                {"error_msg": "Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:\
                GET|/v3/p/instances/|group_type=flexus|host:h|x-security-token:temp-token-1||host;x-security-token|e3b0",\
                "error_code": "APIGW.0301", "request_id": "r1"}"""));
        try (FlexusRdsClient rds = Clients.flexus(server)
                .credentials(AccessKeyCredentials.temporary("AK", "secret-key", "temp-token-1"))
                .build()) {
            ServiceException failure = catchThrowableOfType(ServiceException.class, rds::listInstances);
            assertThat(failure).hasMessageContaining("x-security-token:***").hasMessageNotContaining("temp-token-1");
            assertThat(failure.rawBody()).doesNotContain("temp-token-1");
            assertThat(failure.requestId()).contains("r1");
        }
    }

    @Test
    void a_code_that_is_a_number_is_read_at_the_root_too() {
        ServiceException failure = failure(Clients.json(404, "{\"code\": 404, \"message\": \"gone\"}"));

        assertThat(failure.code()).contains("404");
        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    }

    @Test
    void an_answer_without_any_body_is_judged_by_its_status() {
        ServiceException failure = failure(new ResponseDefinitionBuilder().withStatus(403));

        assertThat(failure.kind()).isEqualTo(ErrorKind.PERMISSION);
        assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
    }

    private static ServiceException failure(ResponseDefinitionBuilder answer) {
        Clients.answer(server, answer);
        try (FlexusRdsClient rds = Clients.flexus(server).build()) {
            return catchThrowableOfType(ServiceException.class, rds::listInstances);
        }
    }
}
