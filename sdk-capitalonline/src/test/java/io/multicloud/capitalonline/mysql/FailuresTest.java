package io.multicloud.capitalonline.mysql;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.core.error.ConflictException;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.NotFoundException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServerFaultException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Fixture.server();

    private CapitalOnlineMysqlClient client;

    @BeforeEach
    void start() {
        client = Fixture.client(SERVER);
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({"500, CreateOrderExcept", "500, InternalError", "200, CreateOrderExcept", "200, BrandNew", "503, Busy"})
    void a_create_that_ends_in_a_fault_may_have_been_carried_out(int status, String code) {
        Fixture.answer(SERVER, status, "{\"Code\":\"" + code + "\",\"Message\":\"下单失败\",\"TaskId\":\"t-1\"}");

        OutcomeUnknownException e = create(OutcomeUnknownException.class);

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.idempotencyToken()).isEmpty();
        assertThat(e).hasCauseInstanceOf(ServerFaultException.class);
        assertThat(e).hasMessageContainingAll("CreateDBInstance", code, "下单失败");
        assertSentOnce();
    }

    @Test
    void a_create_whose_answer_has_no_code_may_have_been_carried_out() {
        Fixture.answer(SERVER, 200, "{\"Message\":\"Success.\",\"Data\":{}}");

        assertThat(create(OutcomeUnknownException.class)).hasCauseInstanceOf(ServerFaultException.class);
        assertSentOnce();
    }

    @Test
    void a_create_whose_answer_contradicts_itself_may_have_been_carried_out() {
        Fixture.answer(SERVER, 400, "{\"Code\":\"Success\"}");

        assertThat(create(OutcomeUnknownException.class)).hasCauseInstanceOf(ServiceException.class);
        assertSentOnce();
    }

    @Test
    void a_create_whose_answer_is_lost_is_not_repeated() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        assertThat(create(OutcomeUnknownException.class)).hasCauseInstanceOf(TransportException.class);
        assertSentOnce();
    }

    @Test
    void a_proxy_page_in_place_of_an_answer_leaves_the_outcome_open() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(502)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<html><body>Bad Gateway</body></html>")));

        OutcomeUnknownException e = create(OutcomeUnknownException.class);

        assertThat(e).hasCauseInstanceOf(ServerFaultException.class);
        assertThat(e).hasMessageContainingAll("HTTP 502", "Bad Gateway");
        assertSentOnce();
    }

    @Test
    void a_resource_in_use_is_a_refusal() {
        Fixture.answer(SERVER, 409, "{\"Code\":\"ResourceInUse\",\"Message\":\"busy\"}");

        ConflictException e = create(ConflictException.class);

        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e.status()).isEqualTo(409);
        assertThat(e.code()).contains("ResourceInUse");
        assertThat(e.requestId()).isEmpty();
        assertThat(e.operation()).isEqualTo("capitalonline.mysql.CreateDBInstance");
    }

    @Test
    void an_error_in_a_200_is_an_error() {
        Fixture.answer(SERVER, 200, "{\"Code\":\"ResourceNotFound\",\"Message\":\"资源不存在\",\"TaskId\":\"\"}");

        NotFoundException e =
                catchThrowableOfType(NotFoundException.class, () -> client.deleteDbInstance("no-such-instance"));

        assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(e).hasMessageContainingAll("DeleteDBInstance", "ResourceNotFound", "资源不存在");
    }

    @Test
    void a_read_that_ends_in_a_fault_is_a_plain_service_error() {
        Fixture.answer(SERVER, 500, "{\"Code\":\"InternalError\"}");

        assertThat(catchThrowableOfType(MulticloudException.class, () -> client.describeDbInstances()))
                .isInstanceOf(ServerFaultException.class);
    }

    @Test
    void a_task_id_is_no_request_id() {
        Fixture.answer(SERVER, 200, Fixture.example("create-db-instance"));

        var answer = client.exchange(Fixture.smallest().build());

        assertThat(answer.requestId()).isEmpty();
        assertThat(answer.body().taskId()).isEqualTo("**********");
    }

    private <E extends MulticloudException> E create(Class<E> expected) {
        return catchThrowableOfType(expected, () -> client.createDbInstance(Fixture.withPassword()));
    }

    private static void assertSentOnce() {
        assertThat(Fixture.received(SERVER)).hasSize(1);
    }
}
