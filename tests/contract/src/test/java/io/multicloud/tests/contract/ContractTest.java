package io.multicloud.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.multicloud.tests.contract.sdk.Cloud;
import io.multicloud.tests.contract.sdk.Modelled;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each action of the SDK against the catalog, aspect by aspect. */
class ContractTest {

    @RegisterExtension
    static final WireMockExtension SERVER = Cloud.server();

    private static final Cloud CLOUD = Cloud.on(SERVER);

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void the_descriptor_states_the_documented_facts(Modelled action) {
        assertThat(Judges.unexplained(new DescriptorJudge(), action, CLOUD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void the_client_has_a_method_that_takes_the_request_and_one_that_fills_it_in(Modelled action) {
        assertThat(Judges.unexplained(new FacadeJudge(), action, CLOUD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void every_parameter_has_a_component_of_its_name_and_type(Modelled action) {
        assertThat(Judges.unexplained(new ParameterJudge(), action, CLOUD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void every_parameter_is_sent_where_it_belongs_and_nothing_else_is(Modelled action) {
        assertThat(Judges.unexplained(new SentJudge(), action, CLOUD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void every_field_of_the_answer_has_a_component_of_its_name_and_type(Modelled action) {
        assertThat(Judges.unexplained(new FieldJudge(), action, CLOUD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void an_answer_with_every_field_is_read_without_loss(Modelled action) {
        assertThat(Judges.unexplained(new AnswerJudge(), action, CLOUD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void the_documented_answers_are_read_without_loss(Modelled action) {
        assertThat(Judges.unexplained(new ExampleAnswerJudge(), action, CLOUD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void the_documented_requests_can_be_made_and_are_sent(Modelled action) {
        assertThat(Judges.unexplained(new ExampleRequestJudge(), action, CLOUD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modelled")
    void requests_are_refused_beyond_the_documented_limits_and_not_before(Modelled action) {
        assertThat(Judges.unexplained(new RuleJudge(), action, CLOUD)).isEmpty();
    }

    static Stream<Modelled> modelled() {
        return Judges.modelled();
    }
}
