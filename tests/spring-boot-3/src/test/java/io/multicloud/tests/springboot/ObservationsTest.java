package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.core.ServiceClient;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.spring.MulticloudClientCustomizer;
import io.multicloud.spring.observe.CallObservationContext;
import io.multicloud.spring.observe.CallObservationConvention;
import io.multicloud.spring.observe.CallObservationDocumentation;
import io.multicloud.spring.observe.DefaultCallObservationConvention;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What Micrometer is told of each call. */
class ObservationsTest {

    private static final String REFUSAL =
            "{\"RequestId\":\"fake-refusal\",\"Code\":\"Forbidden.RAM\",\"Message\":\"fake refusal\"}";

    private final Observed observed = new Observed();

    private ApplicationContextRunner application(Wire wire) {
        return Contexts.allClouds()
                .withBean(OkHttpClient.class, wire::client)
                .withBean(ObservationRegistry.class, () -> observed.registry);
    }

    private static void describe(HybridDbClient client) {
        client.describeInstances();
    }

    @Test
    void a_call_is_one_observation_with_the_documented_names_and_keys() {
        application(new Wire()).run(context -> {
            describe(context.getBean(HybridDbClient.class));
            assertThat(observed.stopped).hasSize(1);
            CallObservationContext call = observed.last();
            assertThat(call.getName()).isEqualTo("multicloud.client.calls");
            assertThat(call.getContextualName()).isEqualTo("aliyun.hybriddb.DescribeInstances");
            assertThat(call.getRemoteServiceName()).isEqualTo("aliyun.hybriddb");
            assertThat(Observed.map(call.getLowCardinalityKeyValues()))
                    .isEqualTo(Map.of(
                            "cloud", "aliyun",
                            "service", "hybriddb",
                            "account", "none",
                            "action", "DescribeInstances",
                            "outcome", "SUCCESS",
                            "kind", "none",
                            "status", "200"));
            assertThat(Observed.map(call.getHighCardinalityKeyValues()))
                    .isEqualTo(Map.of("request.id", "fake-request", "attempts", "1"));
            assertThat(call.getError()).isNull();
        });
    }

    @Test
    void a_refused_call_tells_its_kind_status_and_request() {
        application(new Wire(403).answering(REFUSAL))
                .withPropertyValues("multicloud.aliyun.accounts.prod.region=cn-shanghai")
                .run(context -> {
                    HybridDbClient client = context.getBean("hybridDbClient.prod", HybridDbClient.class);
                    Throwable failure = catchThrowable(() -> describe(client));
                    assertThat(failure).isInstanceOf(ServiceException.class);
                    assertThat(observed.last().getError()).isSameAs(failure);
                    assertThat(Observed.map(observed.last().getLowCardinalityKeyValues()))
                            .containsEntry("account", "prod")
                            .containsEntry("outcome", "REFUSED")
                            .containsEntry("kind", "PERMISSION")
                            .containsEntry("status", "403");
                    assertThat(Observed.map(observed.last().getHighCardinalityKeyValues()))
                            .containsEntry("request.id", "fake-refusal");
                });
    }

    @Test
    void a_change_of_unknown_outcome_tells_what_lies_beneath() {
        application(new Wire(503))
                .withPropertyValues("multicloud.client.retry.max-attempts=1")
                .run(context -> {
                    HybridDbClient client = context.getBean(HybridDbClient.class);
                    assertThat(catchThrowable(() -> client.deleteDatabase("fake-id", "fake_db")))
                            .isInstanceOf(OutcomeUnknownException.class);
                    assertThat(Observed.map(observed.last().getLowCardinalityKeyValues()))
                            .containsEntry("outcome", "UNKNOWN")
                            .containsEntry("kind", "SERVER_FAULT")
                            .containsEntry("status", "503");
                });
    }

    @Test
    void what_the_caller_observes_is_the_parent_of_blocking_and_asynchronous_calls() {
        application(new Wire()).run(context -> {
            HybridDbClient client = context.getBean(HybridDbClient.class);
            Observation caller = Observation.start("caller", observed.registry);
            try (Observation.Scope scope = caller.openScope()) {
                describe(client);
                client.callAsync(DescribeInstancesRequest.builder().build()).get(10, TimeUnit.SECONDS);
                assertThat(scope.getCurrentObservation()).isSameAs(caller);
            }
            caller.stop();
            assertThat(observed.stopped)
                    .hasSize(2)
                    .allSatisfy(call -> assertThat(call.getParentObservation()).isSameAs(caller));
            assertThat(observed.registry.getCurrentObservation()).isNull();
        });
    }

    @Test
    void all_keys_are_there_from_the_start_as_some_registries_demand() {
        application(new Wire()).run(context -> {
            describe(context.getBean(HybridDbClient.class));
            assertThat(observed.atStart.get(0).keySet())
                    .isEqualTo(Observed.map(observed.last().getLowCardinalityKeyValues())
                            .keySet());
        });
    }

    @Test
    void the_documentation_lists_the_keys_that_there_are() {
        application(new Wire()).run(context -> {
            describe(context.getBean(HybridDbClient.class));
            CallObservationDocumentation documented = CallObservationDocumentation.CALL;
            assertThat(names(documented.getLowCardinalityKeyNames()))
                    .containsExactlyInAnyOrderElementsOf(
                            Observed.map(observed.last().getLowCardinalityKeyValues())
                                    .keySet());
            assertThat(names(documented.getHighCardinalityKeyNames()))
                    .containsExactlyInAnyOrderElementsOf(
                            Observed.map(observed.last().getHighCardinalityKeyValues())
                                    .keySet());
        });
    }

    private static List<String> names(KeyName[] keys) {
        return Arrays.stream(keys).map(KeyName::asString).toList();
    }

    @Test
    void nothing_of_tracing_reaches_the_cloud() {
        Wire wire = new Wire();
        application(wire).run(context -> {
            describe(context.getBean(HybridDbClient.class));
            assertThat(observed.stopped).hasSize(1);
            assertThat(wire.last().headers().names()).doesNotContain("traceparent");
            assertThat(wire.last().url().toString()).doesNotContain("fake-trace");
        });
    }

    @Test
    void observations_become_timers() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        observed.registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        application(new Wire()).run(context -> {
            describe(context.getBean(HybridDbClient.class));
            Timer timer = meters.get("multicloud.client.calls")
                    .tags("cloud", "aliyun", "action", "DescribeInstances", "outcome", "SUCCESS", "error", "none")
                    .timer();
            assertThat(timer.count()).isEqualTo(1);
        });
    }

    static class OwnConvention extends DefaultCallObservationConvention {

        @Override
        public String getName() {
            return "own.name";
        }
    }

    @Test
    void a_convention_of_the_applications_own_takes_the_place_of_the_usual_one() {
        application(new Wire())
                .withBean(CallObservationConvention.class, OwnConvention::new)
                .run(context -> {
                    describe(context.getBean(HybridDbClient.class));
                    assertThat(observed.last().getName()).isEqualTo("own.name");
                });
    }

    @Test
    void observations_can_be_switched_off() {
        application(new Wire())
                .withPropertyValues("multicloud.observations.enabled=false")
                .run(context -> {
                    describe(context.getBean(HybridDbClient.class));
                    assertThat(context).doesNotHaveBean(MulticloudClientCustomizer.class);
                    assertThat(observed.stopped).isEmpty();
                });
    }

    @Test
    void without_a_registry_nothing_is_observed() {
        Contexts.allClouds()
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(MulticloudClientCustomizer.class));
    }

    @Test
    void without_micrometer_clients_work_all_the_same() {
        Wire wire = new Wire();
        Contexts.allClouds()
                .withBean(OkHttpClient.class, wire::client)
                .withPropertyValues("multicloud.observations.enabled=true")
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(MulticloudClientCustomizer.class);
                    assertThat(context.getBeansOfType(ServiceClient.class)).hasSize(5);
                    describe(context.getBean(HybridDbClient.class));
                    assertThat(wire.requests).hasSize(1);
                });
    }
}
