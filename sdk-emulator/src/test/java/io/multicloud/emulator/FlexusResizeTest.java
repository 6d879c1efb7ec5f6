package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other flavors, and orders that are paid by hand. */
class FlexusResizeTest extends FlexusTest {

    @Test
    void a_paid_resize_is_seen_while_it_lasts_and_then_read_back() {
        String id = active();
        Reply reply = resize(id, "rds.mysql.y1.xlarge.2", true);
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.json().path("order_id").asText()).startsWith("CS");
        JsonNode resizing = instance(id);
        assertThat(resizing.path("status").asText()).isEqualTo("MODIFYING");
        assertThat(resizing.at("/nodes/0/status").asText()).isEqualTo("resizing");
        assertThat(resizing.path("flavor_ref").asText()).isEqualTo("rds.mysql.y1.large.2");

        emulator.advance(CREATION);

        JsonNode resized = instance(id);
        assertThat(resized.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(resized.path("flavor_ref").asText()).isEqualTo("rds.mysql.y1.xlarge.2");
        assertThat(resized.path("cpu").asText()).isEqualTo("4");
        assertThat(resized.path("mem").asText()).isEqualTo("8");
    }

    @Test
    void a_resize_that_is_not_paid_waits() {
        String id = active();
        String order =
                resize(id, "rds.mysql.m1.xlarge", false).json().path("order_id").asText();
        emulator.advance(CREATION);
        assertThat(instance(id).path("flavor_ref").asText()).isEqualTo("rds.mysql.y1.large.2");
        emulator.payOrder(order);
        assertThat(status(id)).isEqualTo("MODIFYING");
        emulator.advance(CREATION);
        assertThat(instance(id).path("flavor_ref").asText()).isEqualTo("rds.mysql.m1.xlarge");
    }

    @Test
    void an_order_of_a_busy_instance_can_be_paid_later() {
        String id = active();
        String order =
                resize(id, "rds.mysql.m1.xlarge", false).json().path("order_id").asText();
        post("/instances/" + id + "/action", "{\"restart\":{}}");
        assertThatThrownBy(() -> emulator.payOrder(order))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("REBOOTING");
        emulator.advance(CREATION);
        emulator.payOrder(order);
        assertThat(status(id)).isEqualTo("MODIFYING");
    }

    @Test
    void a_delayed_resize_waits_for_the_maintenance_window_and_lets_others_go_first() {
        String id = active();
        post("/instances/" + id + "/action", """
                {"resize_flavor":{"spec_code":"rds.mysql.y1.large.4","is_auto_pay":true,"is_delay":true}}""");
        assertThat(status(id)).isEqualTo("ACTIVE");
        assertThat(post("/instances/" + id + "/action", "{\"restart\":{}}").status())
                .isEqualTo(202);
        emulator.advance(Duration.ofHours(17).plusMinutes(45));
        assertThat(status(id)).isEqualTo("ACTIVE");
        assertThat(post("/instances/" + id + "/action", "{\"restart\":{}}").error())
                .isEqualTo("409 DBS.200019");
        emulator.advance(Duration.ofMinutes(5));
        assertThat(status(id)).isEqualTo("MODIFYING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rds.mysql.y1.large.2", "rds.mysql.y1.xlarge.2.ha"})
    void the_present_flavor_and_another_kind_are_refused(String flavor) {
        assertThat(resize(active(), flavor, true).error()).isEqualTo("400 DBS.200054");
    }

    @Test
    void an_instance_that_is_not_active_is_not_resized() {
        String id = building();
        assertThat(resize(id, "rds.mysql.y1.xlarge.2", true).error()).isEqualTo("409 DBS.200019");
        assertThat(resize("fake-id", "rds.mysql.y1.xlarge.2", true).error()).isEqualTo("404 DBS.200002");
    }

    @Test
    void an_instance_is_built_when_its_order_is_paid() {
        ObjectNode order = order();
        ((ObjectNode) order.path("charge_info")).put("is_auto_pay", false);
        JsonNode created = post("/instances", order.toString()).json();
        String id = created.at("/instance/id").asText();
        emulator.advance(CREATION.multipliedBy(10));
        assertThat(status(id)).isEqualTo("BUILD");
        assertThat(instance(id).path("order_id")).isEqualTo(created.path("order_id"));

        emulator.payOrder(created.path("order_id").asText());

        assertThat(status(id)).isEqualTo("BUILD");
        emulator.advance(CREATION);
        assertThat(status(id)).isEqualTo("ACTIVE");
        assertThat(instance(id).path("created").asText()).isEqualTo("2026-03-01T17:40:00+0800");
    }

    @Test
    void an_order_is_paid_once() {
        ObjectNode order = order();
        ((ObjectNode) order.path("charge_info")).remove("is_auto_pay");
        String id = post("/instances", order.toString()).json().path("order_id").asText();
        emulator.payOrder(id);
        assertThatThrownBy(() -> emulator.payOrder(id)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> emulator.payOrder("CS0")).isInstanceOf(IllegalArgumentException.class);
    }

    private Reply resize(String id, String flavor, boolean paid) {
        return post(
                "/instances/" + id + "/action",
                "{\"resize_flavor\":{\"spec_code\":\"" + flavor + "\",\"is_auto_pay\":" + paid + "}}");
    }
}
