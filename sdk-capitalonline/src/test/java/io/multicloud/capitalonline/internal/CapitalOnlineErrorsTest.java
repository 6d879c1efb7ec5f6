package io.multicloud.capitalonline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.spi.Answer;
import io.multicloud.core.spi.ServiceError;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalOnlineErrorsTest {

    private final CapitalOnlineErrors errors = new CapitalOnlineErrors();

    @ParameterizedTest
    @ValueSource(strings = {"Success", "success", "SUCCESS", "OK", "ok"})
    void success_is_a_status_below_400_with_a_code_that_says_so(String code) {
        assertThat(errors.error(answer(200, code))).isNull();
        assertThat(errors.error(answer(202, code))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Success", "OK"})
    void success_under_an_error_status_is_an_error_of_unknown_outcome(String code) {
        assertError(errors.error(answer(400, code)), ErrorKind.INVALID_REQUEST, false);
        assertError(errors.error(answer(500, code)), ErrorKind.SERVER_FAULT, false);
    }

    @Test
    void a_success_without_a_code_is_a_server_fault_of_unknown_outcome() {
        assertError(errors.error(answer(200, null)), ErrorKind.SERVER_FAULT, false);
        assertError(errors.error(answer(200, "")), ErrorKind.SERVER_FAULT, false);
        assertThat(error(200, null).message()).contains("no Code");
    }

    @ParameterizedTest
    @CsvSource({
        "ArgMissing, 400, INVALID_REQUEST",
        "InvalidParameter, 400, INVALID_REQUEST",
        "BadArgs, 400, INVALID_REQUEST",
        "UnsupportedOperation, 400, INVALID_REQUEST",
        "ResourceNotFound, 404, NOT_FOUND",
        "ResourceInUse, 409, CONFLICT",
        "InvalidTaskID.Malformed, 400, INVALID_REQUEST",
    })
    void documented_refusals_are_refusals_under_any_status_and_in_any_case(String code, int status, ErrorKind kind) {
        assertError(errors.error(answer(status, code)), kind, true);
        assertError(errors.error(answer(200, code)), kind, true);
        assertError(errors.error(answer(200, code.toLowerCase(Locale.ROOT))), kind, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"InternalError", "CreateOrderExcept"})
    void faults_leave_the_outcome_open_under_any_status(String code) {
        assertError(errors.error(answer(500, code)), ErrorKind.SERVER_FAULT, false);
        assertError(errors.error(answer(200, code)), ErrorKind.SERVER_FAULT, false);
        assertError(errors.error(answer(400, code)), ErrorKind.SERVER_FAULT, false);
    }

    @ParameterizedTest
    @CsvSource({
        "200, SERVER_FAULT, false",
        "400, INVALID_REQUEST, true",
        "401, AUTHENTICATION, true",
        "403, PERMISSION, true",
        "404, NOT_FOUND, true",
        "408, SERVER_FAULT, false",
        "409, CONFLICT, true",
        "429, THROTTLED, true",
        "500, SERVER_FAULT, false",
        "503, SERVER_FAULT, false",
    })
    void codes_that_no_document_has_go_by_the_status(int status, ErrorKind kind, boolean refused) {
        assertError(errors.error(answer(status, "BrandNew")), kind, refused);
        assertError(errors.error(answer(status, null)), kind, refused);
    }

    @Test
    void code_and_message_are_kept_as_they_came() {
        ServiceError error = error(404, "ResourceNotFound");

        assertThat(error.code()).isEqualTo("ResourceNotFound");
        assertThat(error.message()).isEqualTo("资源不存在");
    }

    @Test
    void there_is_no_request_id() {
        assertThat(errors.requestId(answer(200, "Success"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"t-1, t-1", "' 190982 ', 190982", "'', null", "0, null", "null, null"},
            nullValues = "null")
    void the_job_of_a_failed_call_is_told_where_there_is_one(@Nullable String sent, @Nullable String task) {
        Map<String, String> fields = sent == null ? Map.of() : Map.of("TaskId", sent);

        assertThat(errors.taskId(new Answer(500, name -> null, fields))).isEqualTo(task);
        assertThat(errors.fields()).contains("TaskId");
    }

    private ServiceError error(int status, @Nullable String code) {
        return Objects.requireNonNull(errors.error(answer(status, code)));
    }

    private static Answer answer(int status, @Nullable String code) {
        Map<String, String> fields =
                code == null ? Map.of("Message", "资源不存在") : Map.of("Code", code, "Message", "资源不存在");
        return new Answer(status, name -> null, fields);
    }

    private static void assertError(@Nullable ServiceError error, ErrorKind kind, boolean refused) {
        ServiceError known = Objects.requireNonNull(error, "no error");
        assertThat(known.kind()).isEqualTo(kind);
        assertThat(known.refused()).isEqualTo(refused);
    }
}
