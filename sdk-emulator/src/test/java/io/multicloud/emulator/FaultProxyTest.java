package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Failures;
import io.multicloud.emulator.kit.RawCall;
import io.multicloud.emulator.kit.Reply;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultProxyTest extends EmulatorTest {

    private final FaultProxy proxy = FaultProxy.to(emulator.endpoint());

    @AfterEach
    void closeProxy() {
        proxy.close();
    }

    @Test
    void passes_calls_on_and_counts_connections() throws IOException {
        assertThat(create().send().status()).isEqualTo(200);
        try (RawCall call = new RawCall(proxy.endpoint())) {
            assertThat(call.send().readAll()).startsWith("HTTP/1.1 404");
        }
        assertThat(proxy.connections()).isEqualTo(2);
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50})
    void a_client_sees_that_its_request_was_broken_off(int bytes) throws IOException {
        proxy.mode(ProxyMode.resetAfterRequestBytes(bytes));
        try (RawCall call = new RawCall(proxy.endpoint()).send()) {
            assertThatThrownBy(call::readAll).hasMessageContaining("reset");
        }
    }

    /** The client writes the body apart: whether that or the read learns of the reset, and as what, is left to chance. */
    @Test
    void a_reset_before_the_request_reaches_the_server_changes_nothing() {
        proxy.mode(ProxyMode.resetAfterRequestBytes(0));
        assertThat(Failures.of(create()::send)).isInstanceOf(IOException.class);
        proxy.mode(ProxyMode.resetAfterRequestBytes(50));
        assertThat(Failures.of(create()::send)).isInstanceOf(IOException.class);
        proxy.mode(ProxyMode.pass());
        assertThat(create().send().status()).isEqualTo(200);
        assertThat(emulator.journal()).hasSize(1);
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
    }

    @Test
    void a_reset_after_the_request_leaves_the_work_done() {
        proxy.mode(ProxyMode.resetAfterRequest());
        assertThat(Failures.of(create()::send)).hasMessageContaining("reset");
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
    }

    @Test
    void a_reset_within_the_answer_breaks_it_off() throws IOException {
        proxy.mode(ProxyMode.resetAfterAnswerBytes(10));
        try (RawCall call = new RawCall(proxy.endpoint()).send()) {
            assertThatThrownBy(call::readAll).hasMessageContaining("reset");
        }
    }

    @Test
    void a_black_hole_accepts_and_says_nothing() throws IOException {
        proxy.mode(ProxyMode.blackHole());
        try (RawCall call = new RawCall(proxy.endpoint()).timeout(Duration.ofMillis(100))) {
            assertThatThrownBy(call.send()::readAll).hasCauseInstanceOf(SocketTimeoutException.class);
        }
        assertThat(emulator.journal()).isEmpty();
        assertThat(proxy.connections()).isEqualTo(1);
    }

    @Test
    void a_half_close_ends_the_answer_early_and_in_order() throws IOException {
        proxy.mode(ProxyMode.halfCloseAfter(8));
        try (RawCall call = new RawCall(proxy.endpoint()).send()) {
            assertThat(call.readAll()).isEqualTo("HTTP/1.1");
            call.send();
        }
    }

    @Test
    void a_delay_holds_the_answer_back() {
        proxy.mode(ProxyMode.delay(Duration.ofMillis(50)));
        long start = System.nanoTime();
        assertThat(create().send().status()).isEqualTo(200);
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(50_000_000);
    }

    @Test
    void a_mode_can_be_for_one_connection_and_change_while_it_stands() throws IOException {
        proxy.mode(2, ProxyMode.resetAfterRequestBytes(0));
        try (RawCall first = new RawCall(proxy.endpoint());
                RawCall second = new RawCall(proxy.endpoint())) {
            assertThat(first.sendKeptAlive().readSome()).startsWith("HTTP/1.1 404");
            assertThatThrownBy(second.send()::readAll).hasMessageContaining("reset");
            proxy.mode(ProxyMode.resetAfterRequest());
            assertThatThrownBy(first.sendKeptAlive()::readAll).hasMessageContaining("reset");
        }
    }

    @Test
    void dates_can_follow_another_clock() {
        Reply system = Reply.to(HttpRequest.newBuilder(proxy.endpoint()).build());
        assertThat(system.header("Date")).isNotEqualTo("Sun, 01 Mar 2026 08:00:00 GMT");
        proxy.dates(clock);
        Reply skewed = Reply.to(HttpRequest.newBuilder(proxy.endpoint()).build());
        assertThat(skewed.header("Date")).isEqualTo("Sun, 01 Mar 2026 08:00:00 GMT");
        assertThat(skewed.body()).hasSameSizeAs(system.body());
    }

    @Test
    void a_server_that_is_gone_looks_like_a_closed_connection() throws IOException {
        emulator.close();
        try (RawCall call = new RawCall(proxy.endpoint())) {
            assertThat(call.readAllOrFailure()).isEmpty();
        }
    }

    @Test
    void close_leaves_no_thread_and_no_connection() throws IOException {
        proxy.mode(ProxyMode.delay(Duration.ofHours(1)));
        try (RawCall waiting = new RawCall(proxy.endpoint()).send();
                RawCall idle = new RawCall(proxy.endpoint())) {
            awaitConnections(2);
            assertThat(threads()).isNotEmpty();
            proxy.close();
            proxy.close();
            assertThat(waiting.readAllOrFailure()).isEmpty();
            assertThat(idle.readAllOrFailure()).isEmpty();
        }
        for (Thread thread : threads()) {
            assertThat(joined(thread)).as(thread.getName()).isTrue();
        }
        assertThatThrownBy(() -> new RawCall(proxy.endpoint())).hasMessageContaining("refused");
    }

    @Test
    void wrong_settings_are_refused() {
        assertThatThrownBy(() -> FaultProxy.to(URI.create("http://localhost")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proxy.mode(0, ProxyMode.pass())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProxyMode.halfCloseAfter(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProxyMode.delay(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** A POST, which the client does not repeat of its own accord. */
    private AliyunCall create() {
        return aliyunCreate(proxy.endpoint()).form();
    }

    private void awaitConnections(int count) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (proxy.connections() < count) {
            assertThat(System.nanoTime()).as("time until all are accepted").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static boolean joined(Thread thread) {
        try {
            thread.join(10_000);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("multicloud-fault-proxy-"))
                .toList();
    }
}
