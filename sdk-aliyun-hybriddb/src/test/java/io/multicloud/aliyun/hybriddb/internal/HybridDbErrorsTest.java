package io.multicloud.aliyun.hybriddb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ServiceError;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HybridDbErrorsTest {

    private final HybridDbErrors errors = new HybridDbErrors();

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void success_is_a_2xx_without_a_code(int status) {
        assertThat(errors.error(answer(status, null))).isNull();
        assertThat(errors.error(answer(status, " "))).isNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/errors/documented-codes.csv", numLinesToSkip = 1)
    void documented_codes_are_refusals_unless_the_service_failed(String code, int status, ErrorKind kind) {
        assertError(answer(status, code), kind, kind != ErrorKind.SERVER_FAULT && !code.equals("SignatureNonceUsed"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/errors/documented-codes.csv", numLinesToSkip = 1)
    void no_documented_code_is_a_refusal_under_500_but_throttling(String code, int status, ErrorKind kind) {
        assertThat(error(answer(500, code)).refused()).isEqualTo(kind == ErrorKind.THROTTLED);
    }

    @ParameterizedTest
    @CsvSource({
        "400, Throttling.Api.User, THROTTLED",
        "503, Throttling, THROTTLED",
        "400, InvalidSecurityToken.Expired, AUTHENTICATION",
        "400, InvalidSecurityToken.Malformed, AUTHENTICATION",
        "400, MissingSecurityToken, AUTHENTICATION",
        "403, Forbidden.AccessKeyDisabled, PERMISSION",
        "403, NoPermission, PERMISSION",
        "404, InvalidNewThing.NotFound, NOT_FOUND",
        "404, NewThingGone, NOT_FOUND",
        "403, InvalidNewThing.Malformed, INVALID_REQUEST",
        "404, UnsupportedNewThing, INVALID_REQUEST",
        "403, QuotaExceeded.NewThing, QUOTA",
        "403, OperationDenied.NewThing, CONFLICT",
        "400, InvalidNewThing.Duplicate, CONFLICT",
        "200, MissingParameter, INVALID_REQUEST",
        "200, QuotaExceeded.CreateInstance, QUOTA",
    })
    void families_cover_codes_that_no_document_has(int status, String code, ErrorKind kind) {
        assertError(answer(status, code), kind, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ServiceUnavailable", "ServiceUnavailable.VPC", "InternalError", "InternalError.Timeout"})
    void faults_leave_the_outcome_open_under_any_status(String code) {
        assertError(answer(500, code), ErrorKind.SERVER_FAULT, false);
        assertError(answer(503, code), ErrorKind.SERVER_FAULT, false);
        assertError(answer(400, code), ErrorKind.SERVER_FAULT, false);
        assertError(answer(200, code), ErrorKind.SERVER_FAULT, false);
    }

    @ParameterizedTest
    @CsvSource({
        "200, SERVER_FAULT, false",
        "302, SERVER_FAULT, false",
        "400, INVALID_REQUEST, true",
        "401, AUTHENTICATION, true",
        "402, QUOTA, true",
        "403, PERMISSION, true",
        "404, NOT_FOUND, true",
        "408, SERVER_FAULT, false",
        "409, CONFLICT, true",
        "429, THROTTLED, true",
        "500, SERVER_FAULT, false",
        "503, SERVER_FAULT, false",
    })
    void codes_of_no_family_go_by_the_status(int status, ErrorKind kind, boolean refused) {
        assertError(answer(status, "BrandNew"), kind, refused);
        if (status >= 300) {
            assertError(answer(status, null), kind, refused);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 500, 503})
    void a_name_that_only_sounds_like_a_wrong_parameter_is_no_refusal_there(int status) {
        assertError(answer(status, "InvalidNewThing.Malformed"), ErrorKind.SERVER_FAULT, false);
    }

    @Test
    void an_answer_that_came_too_late_is_no_refusal_whatever_its_code() {
        assertThat(error(answer(408, "InvalidParameter")).refused()).isFalse();
        assertThat(error(answer(408, "Throttling")).refused()).isFalse();
    }

    @Test
    void code_message_host_and_request_are_kept_as_they_came() {
        Answer answer = answer(404, "InvalidDBName.NotFound");

        assertThat(error(answer))
                .isEqualTo(new ServiceError(ErrorKind.NOT_FOUND, "InvalidDBName.NotFound", "实例不存在", "h-1", true));
        assertThat(errors.requestId(answer)).isEqualTo("r-1");
    }

    private ServiceError error(Answer answer) {
        return Objects.requireNonNull(errors.error(answer), "no error");
    }

    private void assertError(Answer answer, ErrorKind kind, boolean refused) {
        ServiceError error = error(answer);
        assertThat(error.kind()).isEqualTo(kind);
        assertThat(error.refused()).isEqualTo(refused);
    }

    private static Answer answer(int status, @Nullable String code) {
        Map<String, String> fields = code == null
                ? Map.of("Message", "实例不存在", "HostId", "h-1", "RequestId", "r-1")
                : Map.of("Code", code, "Message", "实例不存在", "HostId", "h-1", "RequestId", "r-1");
        return new Answer(status, name -> null, fields);
    }
}
