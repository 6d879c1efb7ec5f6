package io.multicloud.capitalonline.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.multicloud.capitalonline.mysql.model.CreateDbInstanceRequest;
import io.multicloud.capitalonline.mysql.model.DeleteDbInstanceRequest;
import io.multicloud.core.Secret;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.Violation;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestChecksTest {

    @Test
    void everything_missing_from_a_create_is_named_at_once() {
        assertThat(broken(() -> CreateDbInstanceRequest.builder().build()))
                .containsExactly(
                        "regionId", "vdcId", "basePipeId", "instanceName", "paasGoodsId", "diskType", "diskValue");
    }

    @Test
    void missing_and_out_of_range_are_named_together() {
        assertThat(broken(() -> CreateDbInstanceRequest.builder()
                        .regionId(" ")
                        .vdcId("v")
                        .basePipeId("p")
                        .instanceName("n")
                        .paasGoodsId(1)
                        .diskType("d")
                        .diskValue(0)
                        .amount(11)
                        .timeZone("Asia/Shanghai")
                        .servicePort(80)
                        .build()))
                .containsExactly("regionId", "diskValue", "amount", "timeZone", "servicePort");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void amounts_of_the_newest_document_pass(int amount) {
        assertThatCode(() -> Fixture.smallest().amount(amount).build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11})
    void other_amounts_do_not(int amount) {
        assertThat(broken(() -> Fixture.smallest().amount(amount).build())).containsExactly("amount");
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 3306, 9099, 9102, 65535})
    void ports_in_the_range_pass(int port) {
        assertThatCode(() -> Fixture.smallest().servicePort(port).build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1023, 9100, 9101, 65536})
    void other_ports_do_not(int port) {
        assertThat(broken(() -> Fixture.smallest().servicePort(port).build())).containsExactly("servicePort");
    }

    @Test
    void a_disk_has_at_least_one_gigabyte() {
        assertThatCode(() -> Fixture.smallest().diskValue(1).build()).doesNotThrowAnyException();
        assertThat(broken(() -> Fixture.smallest().diskValue(0).build())).containsExactly("diskValue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12:00", "+00:00", "+05:30", "+08:00", "+13:00", "+05:45"})
    void offsets_pass_known_or_not(String offset) {
        assertThatCode(() -> Fixture.smallest().timeZone(offset).build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "08:00", "+8:00", "UTC", "+08:00 "})
    void what_is_no_offset_does_not(String offset) {
        assertThat(broken(() -> Fixture.smallest().timeZone(offset).build())).containsExactly("timeZone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_delete_that_names_nothing_is_refused(String uuid) {
        assertThat(broken(() ->
                        DeleteDbInstanceRequest.builder().instanceUuid(uuid).build()))
                .containsExactly("instanceUuid");
        assertThat(broken(() -> DeleteDbInstanceRequest.builder().build())).containsExactly("instanceUuid");
    }

    @Test
    void a_refused_request_says_that_nothing_was_sent_and_keeps_its_password() {
        assertThatThrownBy(() -> Fixture.smallest()
                        .password(Secret.of(Fixture.PASSWORD))
                        .amount(0)
                        .build())
                .asInstanceOf(type(InvalidRequestException.class))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT))
                .satisfies(e -> assertThat(e.getMessage())
                        .contains("CreateDBInstance", "amount", "1 to 10")
                        .doesNotContain(Fixture.PASSWORD));
    }

    private static List<String> broken(Callable<?> build) {
        try {
            build.call();
            return List.of();
        } catch (InvalidRequestException e) {
            return e.violations().stream().map(Violation::field).toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
