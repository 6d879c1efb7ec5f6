package io.multicloud.tests.vendor.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.core.SdkResponse;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import io.multicloud.emulator.JournalEntry;
import io.multicloud.emulator.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented operation, made by the provider's client: what it can do works, what it cannot do is known. */
class VendorOperationsTest {

    private final Given given;
    private VendorClient client;

    VendorOperationsTest() throws Exception {
        given = new Given();
        client = VendorClient.of(given.emulator());
    }

    @AfterEach
    void close() {
        client.close();
        given.close();
    }

    @Test
    void every_documented_operation_is_tried() throws IOException {
        assertThat(VendorCalls.ALL.keySet()).containsExactlyInAnyOrderElementsOf(documented("huawei-flexus-rds"));
        assertThat(VendorExceptions.ELSEWHERE.keySet()).containsExactlyInAnyOrderElementsOf(documented("huawei-iam"));
    }

    @ParameterizedTest
    @MethodSource("common")
    void an_operation_that_both_know_works(String action) {
        SdkResponse response = call(action);
        assertThat(response.getHttpStatusCode()).isBetween(200, 202);
        assertThat(last().action()).isEqualTo(action);
        assertThat(last().errorCode()).isNull();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void an_operation_without_a_required_parameter_is_refused(String action) {
        ServiceResponseException refusal = catchThrowableOfType(ServiceResponseException.class, () -> call(action));
        assertThat(refusal.getHttpStatusCode()).isEqualTo(400);
        assertThat(refusal.getErrorCode()).isEqualTo("DBS.280001");
        assertThat(refusal.getErrorMsg()).contains(VendorExceptions.REFUSED.get(action) + " must be given");
        assertThat(given.emulator().instances(Provider.HUAWEI)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void an_operation_whose_answer_it_cannot_read_is_served_all_the_same(String action) {
        ServiceResponseException failure = catchThrowableOfType(ServiceResponseException.class, () -> call(action));
        assertThat(failure.getHttpStatusCode()).isEqualTo(200);
        assertThat(failure.getErrorMsg())
                .startsWith("json parse error")
                .contains(VendorExceptions.UNREADABLE.get(action));
        assertThat(last().action()).isEqualTo(action);
        assertThat(last().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_wrong_secret_is_refused(String action) {
        client.close();
        client = VendorClient.withSecret(given.emulator(), "fake-wrong-secret");
        ServiceResponseException refusal = catchThrowableOfType(ServiceResponseException.class, () -> call(action));
        assertThat(refusal.getHttpStatusCode()).isEqualTo(401);
        assertThat(refusal.getErrorCode()).isEqualTo("APIGW.0301");
        assertThat(refusal.getErrorMsg()).contains("verify aksk signature fail");
        assertThat(refusal.getRequestId()).isNotEmpty();
        assertThat(given.status()).isEqualTo("ACTIVE");
    }

    private SdkResponse call(String action) {
        return Objects.requireNonNull(VendorCalls.ALL.get(action)).on(client.rds(), given);
    }

    private JournalEntry last() {
        List<JournalEntry> journal = given.emulator().journal();
        return journal.get(journal.size() - 1);
    }

    private static Stream<String> all() {
        return VendorCalls.ALL.keySet().stream().sorted();
    }

    private static Stream<String> common() {
        return all().filter(action -> !VendorExceptions.include(action));
    }

    private static Stream<String> refused() {
        return VendorExceptions.REFUSED.keySet().stream();
    }

    private static Stream<String> unreadable() {
        return VendorExceptions.UNREADABLE.keySet().stream();
    }

    private static List<String> documented(String catalog) throws IOException {
        String path = "/io/multicloud/emulator/catalog/" + catalog + ".json";
        List<String> names = new ArrayList<>();
        try (InputStream file = VendorOperationsTest.class.getResourceAsStream(path)) {
            JsonNode operations = new ObjectMapper().readTree(file).path("operations");
            operations.forEach(operation -> names.add(operation.path("name").asText()));
        }
        return names;
    }
}
