package io.multicloud.aliyun.hybriddb;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.error.AuthenticationException;
import io.multicloud.core.error.ConflictException;
import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.ThrottledException;
import io.multicloud.core.error.TransportException;
import java.time.Duration;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

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
    @CsvSource({
        "503, ServiceUnavailable",
        "500, InternalError",
        "500, BrandNew",
        "502, BadGateway",
        "200, BrandNew",
        "200, InternalError",
        "408, BrandNew",
        "400, OperationDenied"
    })
    void a_create_that_ends_in_a_fault_may_have_been_carried_out(int status, String code) {
        Fixture.fail(SERVER, status, code);

        OutcomeUnknownException e = create(OutcomeUnknownException.class);

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.idempotencyToken()).contains(Fixture.TOKEN);
        assertThat(e.operation()).isEqualTo("aliyun.hybriddb.CreateInstance");
        assertThat(e)
                .hasMessageContainingAll(
                        "CreateInstance", code, "what happened", Fixture.REQUEST_ID, "same idempotency");
        assertThat(beneath(e).requestId()).contains(Fixture.REQUEST_ID);
        assertThat(beneath(e).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({"503, ServiceUnavailable", "500, InternalError", "500, BrandNew"})
    void a_read_that_ends_in_a_fault_is_a_plain_service_error(int status, String code) {
        Fixture.fail(SERVER, status, code);

        assertThat(failure(MulticloudException.class, () -> client.describeInstances()))
                .isInstanceOf(ServerFaultException.class);
        assertThat(failure(MulticloudException.class, () -> client.describeInstanceInfo("pd-1")))
                .isInstanceOf(ServerFaultException.class);
    }

    @Test
    void a_delete_that_ends_in_a_fault_names_its_token_too() {
        Fixture.fail(SERVER, 500, "InternalError");

        OutcomeUnknownException e = failure(
                OutcomeUnknownException.class,
                () -> client.deleteInstance(r -> r.instanceId("pd-1").clientToken(Fixture.TOKEN)));

        assertThat(e.idempotencyToken()).contains(Fixture.TOKEN);
        assertSentOnce();
    }

    @Test
    void a_refusal_under_500_is_not_believed() {
        Fixture.fail(SERVER, 500, "OperationDenied.LockMode");

        assertThat(create(OutcomeUnknownException.class)).hasCauseInstanceOf(ConflictException.class);
    }

    @Test
    void a_nonce_that_was_used_leaves_open_what_the_first_copy_of_the_request_did() {
        Fixture.fail(SERVER, 400, "SignatureNonceUsed");

        OutcomeUnknownException e = create(OutcomeUnknownException.class);

        assertThat(e).hasCauseInstanceOf(AuthenticationException.class);
        assertThat(e.idempotencyToken()).contains(Fixture.TOKEN);
        assertSentOnce();
    }

    @Test
    void throttling_is_a_refusal_and_tells_how_long_to_wait() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Retry-After", "7")
                        .withBody("{\"Code\":\"Throttling\",\"RequestId\":\"" + Fixture.REQUEST_ID + "\"}")));

        ThrottledException e = create(ThrottledException.class);

        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(e.requestId()).contains(Fixture.REQUEST_ID);
        assertSentOnce();
    }

    @ParameterizedTest
    @CsvSource({
        "400, InvalidDBName.Duplicate, CONFLICT",
        "403, OperationDenied, QUOTA",
        "404, InvalidX, INVALID_REQUEST"
    })
    void a_create_that_was_refused_did_nothing(int status, String code, ErrorKind kind) {
        Fixture.fail(SERVER, status, code);

        ServiceException e = create(ServiceException.class);

        assertThat(e.kind()).isEqualTo(kind);
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertSentOnce();
    }

    @Test
    void a_200_with_a_code_is_an_error() {
        Fixture.fail(SERVER, 200, "InvalidDBInstanceId.NotFound");

        NotFoundException e = failure(NotFoundException.class, () -> client.deleteInstance("pd-1"));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.requestId()).contains(Fixture.REQUEST_ID);
    }

    @Test
    void any_2xx_without_a_code_is_a_success() {
        Fixture.answer(SERVER, 202, "{\"InstanceId\":\"pd-1\",\"Code\":\"\",\"Message\":null}");

        assertThat(client.createInstance(Fixture.smallest().build()).instanceId())
                .isEqualTo("pd-1");
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504})
    void a_proxy_page_in_place_of_an_answer_leaves_the_outcome_open(int status) {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<html><body>Bad Gateway</body></html>")));

        OutcomeUnknownException e = create(OutcomeUnknownException.class);

        assertThat(e).hasCauseInstanceOf(ServerFaultException.class);
        assertThat(e).hasMessageContainingAll("HTTP " + status, "Bad Gateway");
        assertThat(e.idempotencyToken()).contains(Fixture.TOKEN);
        assertSentOnce();
        assertThat(failure(MulticloudException.class, () -> client.describeInstances()))
                .isInstanceOf(ServerFaultException.class);
    }

    @Test
    void a_create_whose_answer_is_lost_is_not_repeated() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        OutcomeUnknownException e = create(OutcomeUnknownException.class);

        assertThat(e).hasCauseInstanceOf(TransportException.class);
        assertThat(e.idempotencyToken()).contains(Fixture.TOKEN);
        assertSentOnce();
    }

    private <E extends MulticloudException> E create(Class<E> expected) {
        var request = Fixture.smallest().clientToken(Fixture.TOKEN).build();
        return failure(expected, () -> client.createInstance(request));
    }

    private static <E extends MulticloudException> E failure(Class<E> expected, ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(expected, call), "no failure");
    }

    private static ServiceException beneath(OutcomeUnknownException e) {
        assertThat(e).hasCauseInstanceOf(ServerFaultException.class);
        return (ServiceException) Objects.requireNonNull(e.getCause());
    }

    private static void assertSentOnce() {
        assertThat(Fixture.received(SERVER)).hasSize(1);
    }
}
