package io.multicloud.aliyun.hybriddb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.multicloud.aliyun.hybriddb.model.CreateAccountRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeDatabaseBackupRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancePerformanceRequest;
import io.multicloud.aliyun.hybriddb.model.DescribeInstanceResourceUsageRequest;
import io.multicloud.aliyun.hybriddb.model.ModifyBackupPolicyRequest;
import io.multicloud.aliyun.hybriddb.model.ModifySecurityIpsRequest;
import io.multicloud.aliyun.hybriddb.model.ModifySecurityIpsRequestBuilder;
import io.multicloud.aliyun.hybriddb.model.ResetAccountPasswordRequest;
import io.multicloud.core.Secret;
import io.multicloud.core.error.InvalidRequestException;
import io.multicloud.core.error.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalog's rules cannot say. */
class ActionChecksTest {

    private static final Instant START = Instant.parse("2018-08-03T05:00:08Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0/0",
                "0.0.0.0",
                "255.255.255.255",
                "10.0.0.0/1",
                "10.0.0.1/32",
                "192.0.2.0/24",
                "127.0.0.1"
            })
    void addresses_and_blocks_may_stand_in_a_white_list(String entry) {
        assertThat(whiteList(List.of(entry)).build().securityIpList()).containsExactly(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "10.0.0.0/0",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/08",
                "256.0.0.1",
                "10.0.0",
                "10.0.0.0.0",
                "01.0.0.1",
                "::1",
                "host.example",
                "%",
                "10.0.0.1, 10.0.0.2",
                "10.0.0.1，10.0.0.2"
            })
    void nothing_else_may(String entry) {
        assertThat(fields(() -> whiteList(List.of("10.0.0.1", entry)).build())).containsExactly("securityIpList");
    }

    @Test
    void a_white_list_has_a_thousand_entries_and_not_one_more() {
        assertThat(whiteList(Collections.nCopies(1000, "10.0.0.1")).build().securityIpList())
                .hasSize(1000);
        assertThat(fields(() -> whiteList(Collections.nCopies(1001, "10.0.0.1")).build()))
                .containsExactly("securityIpList");
    }

    @Test
    void of_many_wrong_entries_five_are_shown() {
        InvalidRequestException e =
                broken(() -> whiteList(Collections.nCopies(7, "x")).build());

        assertThat(e).hasMessageEndingWith("but has x, x, x, x, x and 2 more");
    }

    @ParameterizedTest
    @CsvSource({"400, 1, true", "401, 1, false", "800, 2, true", "801, 2, false", "24000, 60, true", "60, 2, true"})
    void four_hundred_values_by_minutes_are_asked_for_and_not_one_more(int minutes, String interval, boolean allowed) {
        Instant end = START.plus(Duration.ofMinutes(minutes));
        Callable<?> performance = () -> DescribeInstancePerformanceRequest.builder()
                .instanceId("pd-1")
                .addKeyList("sfn")
                .interval(interval)
                .startTime(START)
                .endTime(end)
                .build();
        Callable<?> usage = () -> DescribeInstanceResourceUsageRequest.builder()
                .instanceId("pd-1")
                .interval(interval)
                .startTime(START)
                .endTime(end)
                .build();

        assertThat(fields(performance)).isEqualTo(allowed ? List.of() : List.of("interval"));
        assertThat(fields(usage)).isEqualTo(allowed ? List.of() : List.of("interval"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "auto", "1.5", "00", "99999999999999999999"})
    void an_interval_that_is_no_number_is_the_services_to_judge(String interval) {
        assertThat(fields(() -> DescribeInstanceResourceUsageRequest.builder()
                        .instanceId("pd-1")
                        .interval(interval)
                        .startTime(START)
                        .endTime(START.plus(Duration.ofDays(3000)))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT1S, true", "PT0S, false", "PT0.9S, false", "PT-1S, false"})
    void a_range_ends_a_whole_second_after_its_start(Duration length, boolean allowed) {
        Callable<?> backups = () -> DescribeDatabaseBackupRequest.builder()
                .instanceId("pd-1")
                .dbName("orders")
                .startTime(START)
                .endTime(START.plus(length))
                .build();

        assertThat(fields(backups)).isEqualTo(allowed ? List.of() : List.of("endTime"));
    }

    @Test
    void one_end_of_a_range_alone_is_the_services_to_judge() {
        assertThat(fields(() -> DescribeInstanceResourceUsageRequest.builder()
                        .instanceId("pd-1")
                        .endTime(START)
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa1aaaa", "aaaaaaa1", "AAAAAAA1", "12345678", "Aa1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void a_weak_password_is_refused_without_being_shown(String password) {
        InvalidRequestException e = broken(() -> ResetAccountPasswordRequest.builder()
                .instanceId("pd-1")
                .accountName("app")
                .newPassword(Secret.of(password))
                .build());

        assertThat(e.violations()).extracting(Violation::field).containsExactly("newPassword");
        assertThat(e).hasMessageNotContaining(password);
    }

    @Test
    void all_that_is_wrong_with_an_account_is_named_at_once() {
        assertThat(fields(() -> CreateAccountRequest.builder()
                        .accountPassword(Secret.of("short"))
                        .accountDescription("1")
                        .clientToken("")
                        .build()))
                .containsExactly(
                        "instanceId",
                        "accountName",
                        "accountDescription",
                        "accountDescription",
                        "clientToken",
                        "accountPassword",
                        "accountPassword");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15:00-16:00", "24:00Z-01:00Z", "15:00Z", "", "15:00Z-16:00Z "})
    void a_window_for_backups_has_one_form(String window) {
        assertThat(fields(() -> ModifyBackupPolicyRequest.builder()
                        .instanceId("pd-1")
                        .dbName("orders")
                        .preferredBackupTime(window)
                        .backupRetentionPeriod(731)
                        .build()))
                .containsExactly("preferredBackupTime", "backupRetentionPeriod");
    }

    private static ModifySecurityIpsRequestBuilder whiteList(List<String> entries) {
        return ModifySecurityIpsRequest.builder().instanceId("pd-1").securityIpList(entries);
    }

    private static List<String> fields(Callable<?> request) {
        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, request::call);
        return e == null
                ? List.of()
                : e.violations().stream().map(Violation::field).toList();
    }

    private static InvalidRequestException broken(Callable<?> request) {
        return Objects.requireNonNull(catchThrowableOfType(InvalidRequestException.class, request::call));
    }
}
