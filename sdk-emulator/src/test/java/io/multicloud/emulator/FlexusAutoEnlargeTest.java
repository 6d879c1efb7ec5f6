package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.kit.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlexusAutoEnlargeTest extends FlexusTest {

    @Test
    void a_policy_is_read_back_and_switched_off_again() {
        String id = active();
        assertThat(show(id).json()).isEqualTo(json("{\"switch_option\":false}"));
        Reply reply =
                set(id, "{\"switch_option\":true,\"limit_size\":400,\"trigger_threshold\":15,\"step_percent\":30}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(show(id).json()).isEqualTo(json("""
                        {"switch_option":true,"limit_size":400,"trigger_threshold":15,"step_percent":30}"""));
        set(id, "{\"switch_option\":false}");
        assertThat(show(id).json()).isEqualTo(json("{\"switch_option\":false}"));
    }

    @Test
    void the_step_is_a_fifth_unless_it_is_given() {
        String id = active();
        set(id, "{\"switch_option\":true,\"limit_size\":100,\"trigger_threshold\":10}");
        assertThat(show(id).json().path("step_percent").asInt()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"switch_option\":\"on\"}",
                "{\"switch_option\":true}",
                "{\"switch_option\":true,\"limit_size\":400}",
                "{\"switch_option\":true,\"limit_size\":90,\"trigger_threshold\":10}",
                "{\"switch_option\":true,\"limit_size\":4001,\"trigger_threshold\":10}",
                "{\"switch_option\":true,\"limit_size\":400,\"trigger_threshold\":11}",
                "{\"switch_option\":true,\"limit_size\":400,\"trigger_threshold\":10,\"step_percent\":51}"
            })
    void wrong_policies_are_refused(String policy) {
        String id = active();
        assertThat(set(id, policy).error()).isEqualTo("400 DBS.280001");
        assertThat(show(id).json().path("switch_option").asBoolean()).isFalse();
    }

    @Test
    void only_an_instance_that_is_there_has_a_policy() {
        assertThat(set(building(), "{\"switch_option\":false}").error()).isEqualTo("409 DBS.200019");
        assertThat(set("fake-id", "{\"switch_option\":false}").error()).isEqualTo("404 DBS.200002");
        assertThat(show("fake-id").error()).isEqualTo("404 DBS.200002");
    }

    private Reply set(String id, String policy) {
        return put("/instances/" + id + "/disk-auto-expansion", policy);
    }

    private Reply show(String id) {
        return get("/instances/" + id + "/disk-auto-expansion");
    }
}
