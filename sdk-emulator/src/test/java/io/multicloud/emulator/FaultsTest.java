package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.multicloud.emulator.kit.Failures;
import io.multicloud.emulator.kit.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest extends EmulatorTest {

    static List<Fault> answeredBeforeProcessing() {
        return List.of(Fault.status(503), Fault.throttled(), Fault.internalError(), Fault.html(200), Fault.html(502));
    }

    static List<Fault> answeredAfterProcessing() {
        return List.of(Fault.latency(Duration.ofMillis(20)), Fault.wrongTypedBody(), Fault.emptyBody());
    }

    @ParameterizedTest
    @MethodSource("answeredBeforeProcessing")
    void faults_before_processing_leave_the_state_untouched(Fault fault) {
        emulator.faults().when("CreateInstance").play(fault);
        aliyunCreate().send();
        assertThat(emulator.instances(Provider.ALIYUN)).isEmpty();
        assertThat(emulator.journal()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("CreateInstance");
            assertThat(entry.fault()).isEqualTo(fault);
        });
    }

    @ParameterizedTest
    @MethodSource("answeredAfterProcessing")
    void faults_after_processing_have_done_the_work(Fault fault) {
        emulator.faults().when("CreateInstance").play(fault);
        Reply reply = aliyunCreate().send();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
        assertThat(emulator.journal()).extracting(JournalEntry::fault).containsExactly(fault);
    }

    @Test
    void a_reset_before_processing_closes_the_connection_and_does_nothing() {
        emulator.faults().always().play(Fault.resetBeforeProcessing());
        assertThat(Failures.of(aliyunCreate().form()::send)).isNotNull();
        assertThat(emulator.instances(Provider.ALIYUN)).isEmpty();
        assertThat(emulator.journal())
                .containsExactly(new JournalEntry(
                        Provider.ALIYUN, "CreateInstance", "POST", 0, null, Fault.resetBeforeProcessing(), null));
    }

    @Test
    void a_reset_after_processing_closes_the_connection_when_all_is_done() {
        emulator.faults().always().play(Fault.resetAfterProcessing());
        assertThat(Failures.of(aliyunCreate().form()::send)).isNotNull();
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
        assertThat(emulator.journal()).extracting(JournalEntry::status).containsExactly(200);
    }

    @Test
    void a_truncated_body_breaks_off() {
        emulator.faults().always().play(Fault.truncatedBody());
        assertThat(Failures.of(aliyunCreate().form()::send)).isNotNull();
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(1);
    }

    @Test
    void silence_lasts_until_the_emulator_closes() {
        emulator.faults().always().play(Fault.noAnswer(), Fault.lostAnswer());
        List<CompletableFuture<HttpResponse<String>>> calls = sendInBackground(2);
        awaitJournal(2);
        assertThat(calls).noneMatch(CompletableFuture::isDone);
        emulator.close();
        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::join).hasCauseInstanceOf(IOException.class));
        assertThat(emulator.journal())
                .extracting(JournalEntry::status, JournalEntry::fault)
                .containsExactlyInAnyOrder(tuple(0, Fault.noAnswer()), tuple(401, Fault.lostAnswer()));
    }

    @Test
    void a_lost_answer_leaves_the_work_done_and_a_repeat_with_the_same_token_finds_it() {
        emulator.faults().when("CreateInstance").first(1).play(Fault.lostAnswer());
        CompletableFuture<Reply> lost = CompletableFuture.supplyAsync(
                () -> aliyunCreate().with("ClientToken", "token-1").send());
        awaitJournal(1);
        String id = aliyunCreate()
                .with("ClientToken", "token-1")
                .send()
                .json()
                .path("InstanceId")
                .asText();
        assertThat(lost).isNotDone();
        assertThat(emulator.instances(Provider.ALIYUN))
                .extracting(EmulatedInstance::id)
                .containsExactly(id);
    }

    @Test
    void many_silent_calls_occupy_no_thread_of_the_server() {
        emulator.faults().when(Provider.HUAWEI).play(Fault.noAnswer());
        List<CompletableFuture<HttpResponse<String>>> calls = sendInBackground(100);
        awaitJournal(100);
        assertThat(aliyun("DescribeInstances").send().status()).isEqualTo(200);
        assertThat(calls).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void late_calls_occupy_no_thread_of_the_server() {
        emulator.faults().when(Provider.HUAWEI).play(Fault.latency(Duration.ofHours(1)));
        List<CompletableFuture<HttpResponse<String>>> calls = sendInBackground(40);
        assertThat(aliyun("DescribeInstances").send().status()).isEqualTo(200);
        assertThat(calls).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void errors_come_in_the_form_of_each_cloud() {
        emulator.faults().always().play(Fault.throttled());
        Reply huawei = huaweiList().send();
        assertThat(huawei.error()).isEqualTo("429 APIGW.0308");
        assertThat(huawei.header("Retry-After")).isEqualTo("1");
        assertThat(aliyun("DescribeInstances").send().error()).isEqualTo("400 Throttling");
        assertThat(aliyun("DescribeInstances").with("Format", "XML").send().body())
                .startsWith("<?xml")
                .contains("<Code>Throttling</Code>");
        assertThat(capitalOnline("DescribeRegions").send().error()).isEqualTo("429 Throttling");

        emulator.faults().clear();
        emulator.faults().always().play(Fault.status(503).withRetryAfter(Duration.ofMillis(1500)));
        assertThat(huaweiList().send().error()).isEqualTo("503 ServiceUnavailable");
        assertThat(capitalOnline("DescribeRegions").send().error()).isEqualTo("503 ServiceUnavailable");
        Reply aliyun = aliyun("DescribeInstances").send();
        assertThat(aliyun.error()).isEqualTo("503 ServiceUnavailable");
        assertThat(aliyun.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void iam_has_its_own_form_of_errors() {
        emulator.faults().when("KeystoneCreateUserTokenByPassword").play(Fault.internalError());
        Reply reply = huawei("POST", "/v3/auth/tokens").body("{}").send();
        assertThat(reply.json().at("/error/code").asInt()).isEqualTo(500);
    }

    @Test
    void a_status_without_a_documented_code_says_who_made_it() {
        emulator.faults().always().play(Fault.status(418));
        assertThat(aliyun("DescribeInstances").send().error()).isEqualTo("418 EmulatedFault");
        assertThat(huaweiList().send().error()).isEqualTo("418 EmulatedFault");
        assertThat(capitalOnline("DescribeRegions").send().error()).isEqualTo("418 EmulatedFault");
    }

    @Test
    void bodies_get_other_types() {
        capitalOnlineCreate().send();
        emulator.faults().always().play(Fault.wrongTypedBody());
        JsonNode listed = capitalOnline("DescribeDBInstances").send().json();
        assertThat(listed.at("/Data/0").isTextual()).isTrue();
        JsonNode created = aliyun("DescribeInstances").send().json();
        assertThat(created.path("TotalCount").isTextual()).isTrue();
        assertThat(aliyun("DescribeInstances").with("Format", "XML").send().body())
                .isEqualTo("<DescribeInstancesResponse>elements should stand here</DescribeInstancesResponse>");
    }

    @Test
    void an_html_page_and_an_empty_body_are_no_json() {
        emulator.faults().always().play(Fault.html(502), Fault.emptyBody());
        Reply page = aliyun("DescribeInstances").send();
        assertThat(page.status()).isEqualTo(502);
        assertThat(page.header("Content-Type")).isEqualTo("text/html");
        assertThat(page.body()).startsWith("<html>");
        Reply empty = aliyun("DescribeInstances").send();
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
    }

    @Test
    void a_rule_without_match_and_an_unknown_action_are_left_alone() {
        emulator.faults().when("CreateInstance").play(Fault.internalError());
        assertThat(aliyun("DescribeInstances").send().status()).isEqualTo(200);
        assertThat(aliyun("NoSuchAction").send().error()).isEqualTo("403 InvalidAction");
        assertThat(capitalOnline("DescribeRegions").with("a", "1").send().status())
                .isEqualTo(200);
        assertThat(huawei("GET", "/v3/%FF").send().status()).isEqualTo(400);
    }

    @Test
    void instances_are_listed_without_a_call() {
        aliyunCreate().with("InstanceName", "first").send();
        aliyunCreate().send();
        capitalOnlineCreate().send();
        assertThat(emulator.instances(Provider.ALIYUN))
                .extracting(EmulatedInstance::name, EmulatedInstance::status)
                .containsExactly(tuple("first", "CREATE"), tuple("", "CREATE"));
        emulator.advance(CREATION);
        assertThat(emulator.instances(Provider.CAPITALONLINE))
                .extracting(EmulatedInstance::name, EmulatedInstance::status)
                .containsExactly(tuple("orders", "RUNNING"));
        assertThat(emulator.instances(Provider.HUAWEI)).isEmpty();
    }

    @Test
    void the_state_holds_what_was_processed_and_nothing_else() {
        emulator.faults()
                .when("CreateInstance")
                .withProbability(0.4, 7)
                .play(
                        Fault.resetBeforeProcessing(),
                        Fault.resetAfterProcessing(),
                        Fault.status(502),
                        Fault.throttled(),
                        Fault.html(504),
                        Fault.truncatedBody(),
                        Fault.wrongTypedBody(),
                        Fault.emptyBody());
        int answered = 0;
        for (int i = 0; i < 300; i++) {
            try {
                answered += aliyunCreate().form().send().status() == 200 ? 1 : 0;
            } catch (UncheckedIOException lost) {
                assertThat(lost).isNotNull();
            }
        }
        long processed = emulator.journal().stream()
                .filter(entry -> entry.status() == 200)
                .count();
        assertThat(emulator.journal()).hasSize(300);
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize((int) processed);
        assertThat(processed).isGreaterThan(answered).isLessThan(300);
    }

    @Test
    void wrong_faults_are_refused() {
        assertThatThrownBy(() -> Fault.status(200)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fault.html(600)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fault.latency(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fault.noAnswer().withRetryAfter(Duration.ZERO))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<CompletableFuture<HttpResponse<String>>> sendInBackground(int count) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(emulator.endpoint().resolve("/v3/projects"))
                .build();
        return Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
                .limit(count)
                .toList();
    }

    private void awaitJournal(int entries) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (emulator.journal().size() < entries) {
            assertThat(System.nanoTime()).as("time until the journal is full").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
