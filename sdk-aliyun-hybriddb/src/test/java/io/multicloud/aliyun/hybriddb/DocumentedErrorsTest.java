package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.RejectedRequestException;
import io.multicloud.core.error.ServiceException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedErrorsTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private HybridDbClient client;

    @BeforeEach
    void start() {
        client = Fixture.client(SERVER);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/errors/documented-codes.csv", numLinesToSkip = 1)
    void every_documented_code_arrives_whole_and_with_its_kind(String code, int status, ErrorKind kind) {
        Fixture.fail(SERVER, status, code);

        ServiceException e = failure(ServiceException.class);

        assertThat(e.kind()).isEqualTo(kind);
        assertThat(e.code()).contains(code);
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.requestId()).contains(Fixture.REQUEST_ID);
        assertThat(e.hostId()).contains("petadata.aliyuncs.com");
        assertThat(e.operation()).isEqualTo("aliyun.hybriddb.DescribeInstances");
        assertThat(e).hasMessageContainingAll("DescribeInstances", code, "what happened", Fixture.REQUEST_ID);
    }

    @Test
    void the_documented_example_of_an_error_is_read() {
        Fixture.answer(SERVER, 400, Fixture.example("error"));

        RejectedRequestException e = failure(RejectedRequestException.class);

        assertThat(e.requestId()).contains("xxxxxxxxxxxxxxxxxxxx");
        assertThat(e.hostId()).contains("petadata.aliyuncs.com");
        assertThat(e.code()).contains("UnsupportedOperation");
        assertThat(e).hasMessageContaining("This specified action is not valid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HostId", "HostID"})
    void the_host_is_read_in_both_spellings(String name) {
        Fixture.answer(SERVER, 400, "{\"Code\":\"InvalidParameter\",\"" + name + "\":\"h-1\"}");

        assertThat(failure(ServiceException.class).hostId()).contains("h-1");
    }

    private <E extends ServiceException> E failure(Class<E> expected) {
        return Objects.requireNonNull(catchThrowableOfType(expected, () -> client.describeInstances()), "no failure");
    }
}
