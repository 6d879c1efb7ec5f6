package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.kit.AliyunCall;
import io.multicloud.emulator.kit.Reply;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliyunAuthenticationTest extends EmulatorTest {

    @Test
    void takes_a_signed_get_and_a_signed_form() {
        assertThat(aliyun("DescribeInstances").send().status()).isEqualTo(200);
        Reply form = aliyunCreate().with("InstanceName", "a b+c*d~中").form().send();
        assertThat(form.status()).isEqualTo(200);
        Reply list = aliyun("DescribeInstances").send();
        assertThat(list.json().at("/Instances/Instance/0/InstanceName").asText())
                .isEqualTo("a b+c*d~中");
    }

    @ParameterizedTest
    @CsvSource({
        "Action,400 MissingParameter",
        "Version,400 MissingParameter",
        "AccessKeyId,400 MissingParameter",
        "SignatureMethod,400 MissingParameter",
        "SignatureVersion,400 MissingParameter",
        "SignatureNonce,400 MissingParameter",
        "Timestamp,400 IllegalTimestamp"
    })
    void names_the_missing_common_parameter(String name, String error) {
        Reply reply = aliyun("DescribeInstances").without(name).send();
        assertThat(reply.error()).isEqualTo(error);
        assertThat(reply.json().path("Message").asText()).contains(" " + name + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "Action,NoSuchAction,403 InvalidAction",
        "Action,describeInstances,403 InvalidAction",
        "Version,2013-05-28,400 InvalidParameter",
        "AccessKeyId,fake-unknown-id,404 InvalidAccessKeyId.NotFound",
        "SignatureMethod,HMAC-SHA256,400 IncompleteSignature",
        "SignatureVersion,2.0,400 IncompleteSignature",
        "Timestamp,2026-03-01 08:00:00,400 InvalidTimeStamp.Format",
        "Timestamp,2026-02-30T08:00:00Z,400 InvalidTimeStamp.Format",
        "Surprise,1,400 UnsupportedParameter",
        "SecurityToken,fake-token-of-nobody,400 InvalidSecurityToken.MismatchWithAccessKey"
    })
    void refuses_wrong_common_parameters(String name, String value, String error) {
        assertThat(aliyun("DescribeInstances").with(name, value).send().error()).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(longs = {-900, 900})
    void takes_times_up_to_fifteen_minutes_off(long seconds) {
        AliyunCall call = aliyun("DescribeInstances");
        clock.turn(Duration.ofSeconds(seconds));
        assertThat(call.send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-901, 901})
    void refuses_times_further_off(long seconds) {
        AliyunCall call = aliyun("DescribeInstances");
        clock.turn(Duration.ofSeconds(seconds));
        assertThat(call.send().error()).isEqualTo("400 InvalidTimeStamp.Expired");
    }

    @Test
    void the_life_clock_does_not_move_the_time_window() {
        emulator.advance(Duration.ofDays(1));
        assertThat(aliyun("DescribeInstances").send().status()).isEqualTo(200);
    }

    @Test
    void refuses_a_nonce_twice_as_long_as_a_repetition_could_be_in_time() {
        AliyunCall call = aliyun("DescribeInstances").with("SignatureNonce", "once");
        assertThat(call.send().status()).isEqualTo(200);
        assertThat(call.send().error()).isEqualTo("400 SignatureNonceUsed");
        clock.turn(Duration.ofMinutes(31));
        assertThat(aliyun("DescribeInstances")
                        .with("SignatureNonce", "once")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_badly_signed_call_does_not_use_up_its_nonce() {
        AliyunCall call = aliyun("DescribeInstances");
        call.signedWith("fake-wrong-secret");
        assertThat(call.send().error()).isEqualTo("400 SignatureDoesNotMatch");
        call.signedWith(emulator.aliyun().accessKeySecret());
        assertThat(call.send().status()).isEqualTo(200);
    }

    @Test
    void shows_its_string_to_sign_without_secrets() {
        Reply reply = aliyunCreate().signedWith("fake-wrong-secret").send();
        assertThat(reply.error()).isEqualTo("400 SignatureDoesNotMatch");
        assertThat(reply.json().path("Message").asText())
                .contains("server string to sign is:GET&%2F&AccessKeyId%3Demulator-fake-key-id")
                .contains("AccountPassword%3D%252A%252A%252A")
                .doesNotContain("Fake-Password");
    }

    @Test
    void refuses_what_was_changed_after_signing() {
        assertThat(aliyun("DescribeInstances")
                        .afterSigning("RegionId", "x")
                        .send()
                        .error())
                .isEqualTo("400 SignatureDoesNotMatch");
        assertThat(aliyunCreate().form().afterSigning("NodeNumber", "20").send().error())
                .isEqualTo("400 SignatureDoesNotMatch");
    }

    @Test
    void a_temporary_key_needs_its_token() {
        assertThat(temporary().send().error()).isEqualTo("400 MissingSecurityToken");
        assertThat(temporary().with("SecurityToken", "fake-other-token").send().error())
                .isEqualTo("400 InvalidSecurityToken.MismatchWithAccessKey");
        assertThat(temporary()
                        .with("SecurityToken", "fake-security-token")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refuses_other_http_methods() {
        Reply reply = aliyun("DescribeInstances").method("PUT").send();
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("<Code>UnsupportedHTTPMethod</Code>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action=a&Action=b", "Action=%4", "Action=%zz", "Action=%FF"})
    void refuses_a_query_that_cannot_be_read(String query) {
        Reply reply = Reply.to(HttpRequest.newBuilder(URI.create(emulator.endpoint() + "/?x=1"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .build());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).startsWith("<?xml").contains("<Code>InvalidParameter</Code>");
    }

    private AliyunCall temporary() {
        return new AliyunCall(emulator.endpoint(), TEMPORARY_ALIYUN, clock, "DescribeInstances");
    }
}
