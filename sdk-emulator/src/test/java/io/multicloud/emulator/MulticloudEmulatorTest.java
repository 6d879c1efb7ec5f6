package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.CapitalOnlineCall;
import io.multicloud.emulator.kit.HuaweiCall;
import io.multicloud.emulator.kit.RawCall;
import io.multicloud.emulator.kit.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MulticloudEmulatorTest {

    @Test
    void starts_on_a_free_port_of_the_loopback_interface() {
        try (MulticloudEmulator first = MulticloudEmulator.start();
                MulticloudEmulator second = MulticloudEmulator.start()) {
            assertThat(first.endpoint().toString()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]+");
            assertThat(second.endpoint()).isNotEqualTo(first.endpoint());
        }
    }

    @Test
    void serves_the_default_accounts_on_the_system_clock() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            Reply reply = new AliyunCall(emulator.endpoint(), emulator.aliyun(), Clock.systemUTC(), "DescribeInstances")
                    .send();
            assertThat(reply.status()).isEqualTo(200);
            Reply projects = new HuaweiCall(emulator.endpoint(), "GET", "/v3/projects")
                    .signed(emulator.huawei(), Clock.systemUTC())
                    .send();
            assertThat(projects.status()).isEqualTo(200);
        }
    }

    @Test
    void close_leaves_no_thread_and_can_be_repeated() throws InterruptedException {
        List<Thread> before = threads();
        MulticloudEmulator emulator = MulticloudEmulator.start();
        Reply.to(HttpRequest.newBuilder(emulator.endpoint()).build());
        List<Thread> started = threads().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !thread.getName().startsWith("HttpClient"))
                .toList();
        assertThat(started).anyMatch(thread -> thread.getName().startsWith("multicloud-emulator-"));

        emulator.close();
        emulator.close();

        for (Thread thread : started) {
            if (thread.getName().startsWith("multicloud-emulator-")
                    || thread.getName().contains("HTTP-Dispatcher")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
        assertThatThrownBy(() ->
                        Reply.to(HttpRequest.newBuilder(emulator.endpoint()).build()))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_port_in_use_is_reported() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            MulticloudEmulatorBuilder second =
                    MulticloudEmulator.builder().port(emulator.endpoint().getPort());
            assertThatThrownBy(second::start)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cannot listen on port");
        }
    }

    @Test
    void a_path_of_no_cloud_is_not_found_and_not_in_the_journal() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            Reply reply = Reply.to(HttpRequest.newBuilder(URI.create(emulator.endpoint() + "/nowhere"))
                    .build());
            assertThat(reply.status()).isEqualTo(404);
            assertThat(emulator.journal()).isEmpty();
        }
    }

    @Test
    void bodies_above_16_mib_are_refused_by_every_cloud() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            byte[] body = new byte[16 * 1024 * 1024 + 1];
            for (String path : List.of("/", "/mysql", "/v3/projects")) {
                Reply reply = Reply.to(HttpRequest.newBuilder(URI.create(emulator.endpoint() + path))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build());
                assertThat(reply.status()).as(path).isEqualTo(413);
            }
            assertThat(emulator.journal())
                    .extracting(JournalEntry::errorCode)
                    .containsExactly("InvalidParameter", "InvalidParameter", "APIGW.0201");
        }
    }

    @Test
    void a_fault_of_the_emulator_itself_is_answered_in_the_form_of_each_cloud() {
        try (MulticloudEmulator emulator =
                MulticloudEmulator.builder().clock(new BrokenClock()).start()) {
            Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
            Reply aliyun = new AliyunCall(emulator.endpoint(), emulator.aliyun(), clock, "DescribeInstances").send();
            Reply huawei = new HuaweiCall(emulator.endpoint(), "GET", "/v3/projects")
                    .signed(emulator.huawei(), clock)
                    .send();
            Reply capitalOnline = new CapitalOnlineCall(
                            emulator.endpoint(), emulator.capitalOnline(), clock, "DescribeRegions")
                    .send();
            assertThat(List.of(aliyun.error(), huawei.error(), capitalOnline.error()))
                    .containsExactly("500 InternalError", "500 InternalServerError", "500 InternalError");
        }
    }

    @Test
    void a_caller_that_hangs_up_does_no_harm() throws IOException {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            for (int i = 0; i < 40; i++) {
                try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), emulator.endpoint().getPort())) {
                    OutputStream out = socket.getOutputStream();
                    out.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf"
                            .getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                }
            }
            assertThat(Reply.to(HttpRequest.newBuilder(emulator.endpoint()).build())
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void hundreds_of_connections_stay_open_for_the_next_call() throws IOException {
        List<RawCall> calls = new ArrayList<>();
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            for (int i = 0; i < 300; i++) {
                calls.add(new RawCall(emulator.endpoint()));
            }
            for (int round = 0; round < 2; round++) {
                for (RawCall call : calls) {
                    assertThat(call.sendKeptAlive().readSome()).startsWith("HTTP/1.1 404");
                }
            }
        } finally {
            for (RawCall call : calls) {
                call.close();
            }
        }
    }

    @Test
    void time_cannot_go_back() {
        try (MulticloudEmulator emulator = MulticloudEmulator.start()) {
            assertThatThrownBy(() -> emulator.advance(Duration.ofSeconds(-1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void wrong_settings_are_refused() {
        MulticloudEmulatorBuilder builder = MulticloudEmulator.builder();
        assertThatThrownBy(() -> builder.port(65_536)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.creationTime(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.deletionTime(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.account(DefaultAccounts.ALIYUN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.account(DefaultAccounts.HUAWEI)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.account(DefaultAccounts.CAPITAL_ONLINE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AliyunAccount.of(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DefaultAccounts.ALIYUN.withSecurityToken(""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HuaweiAccount.builder().project("", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void accounts_do_not_print_their_secrets() {
        AliyunAccount aliyun = AliyunAccount.of("id", "hidden").withSecurityToken("hidden");
        HuaweiAccount huawei = HuaweiAccount.builder()
                .accessKey("id", "hidden")
                .securityToken("hidden")
                .user("domain", "user", "hidden")
                .build();
        assertThat(aliyun.toString() + huawei + CapitalOnlineAccount.of("id", "hidden"))
                .doesNotContain("hidden")
                .contains("id", "domain", "user", "***");
    }

    private static List<Thread> threads() {
        return List.copyOf(Thread.getAllStackTraces().keySet());
    }

    private static final class BrokenClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("This clock is broken on purpose");
        }
    }
}
