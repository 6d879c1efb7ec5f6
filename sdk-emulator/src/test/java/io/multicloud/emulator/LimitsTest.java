package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest extends EmulatorTest {

    @Override
    MulticloudEmulatorBuilder configure(MulticloudEmulatorBuilder builder) {
        return super.configure(builder).rateLimits(true).aliyunCallsPerSecond(3);
    }

    @Test
    void huawei_takes_sixty_calls_a_minute_and_says_when_to_come_back() {
        for (int i = 0; i < 60; i++) {
            assertThat(huaweiList().send().status()).isEqualTo(200);
        }
        clock.turn(Duration.ofMillis(20_500));
        Reply refused = huaweiList().send();
        assertThat(refused.error()).isEqualTo("429 APIGW.0308");
        assertThat(refused.header("Retry-After")).isEqualTo("40");
        clock.turn(Duration.ofSeconds(40));
        assertThat(huaweiList().send().status()).isEqualTo(200);
    }

    @Test
    void huawei_counts_each_user_and_only_calls_that_are_signed_well() {
        for (int i = 0; i < 61; i++) {
            rds("GET", "/instances").send();
        }
        assertThat(huaweiList().send().status()).isEqualTo(200);
        for (int i = 0; i < 60; i++) {
            huaweiList().send();
        }
        assertThat(huaweiList().send().status()).isEqualTo(429);
        String other = TEMPORARY_HUAWEI.projects().get(0).id();
        Reply others = huawei("GET", "/v3/" + other + "/instances")
                .with("group_type", "flexus")
                .header("X-Security-Token", "fake-security-token")
                .signed(TEMPORARY_HUAWEI, clock)
                .send();
        assertThat(others.status()).isEqualTo(200);
    }

    @Test
    void aliyun_takes_what_was_configured_in_each_second() {
        for (int i = 0; i < 3; i++) {
            assertThat(aliyun("DescribeInstances").send().status()).isEqualTo(200);
        }
        assertThat(aliyunCreate().send().error()).isEqualTo("400 Throttling");
        assertThat(emulator.instances(Provider.ALIYUN)).isEmpty();
        clock.turn(Duration.ofSeconds(1));
        assertThat(aliyunCreate().send().status()).isEqualTo(200);
    }

    @Test
    void wrong_limits_are_refused() {
        MulticloudEmulatorBuilder builder = MulticloudEmulator.builder();
        assertThatThrownBy(() -> builder.aliyunCallsPerSecond(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.tokenLifetime(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
