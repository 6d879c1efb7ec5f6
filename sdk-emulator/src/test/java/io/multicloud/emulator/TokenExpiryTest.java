package io.multicloud.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.emulator.kit.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenExpiryTest extends EmulatorTest {

    @Override
    MulticloudEmulatorBuilder configure(MulticloudEmulatorBuilder builder) {
        return super.configure(builder).tokenLifetime(Duration.ofMinutes(10));
    }

    @Test
    void a_token_is_good_for_the_lifetime_that_was_set() {
        Reply issued = issue();
        assertThat(issued.json().at("/token/expires_at").asText()).isEqualTo("2026-03-01T08:10:00.000000Z");
        String token = issued.header("X-Subject-Token");
        clock.turn(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(list(token)).isEqualTo(200);
        clock.turn(Duration.ofSeconds(1));
        assertThat(list(token)).isEqualTo(401);
    }

    @Test
    void all_tokens_can_expire_at_once_and_new_ones_are_good() {
        String first = issue().header("X-Subject-Token");
        String second = issue().header("X-Subject-Token");
        emulator.expireTokens();
        assertThat(list(first)).isEqualTo(401);
        assertThat(list(second)).isEqualTo(401);
        assertThat(list(issue().header("X-Subject-Token"))).isEqualTo(200);
    }

    private int list(String token) {
        return rds("GET", "/instances")
                .with("group_type", "flexus")
                .token(token)
                .send()
                .status();
    }

    private Reply issue() {
        HuaweiAccount account = emulator.huawei();
        return huawei("POST", "/v3/auth/tokens")
                .body("""
                        {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"%s","password":"%s",
                         "domain":{"name":"%s"}}}},"scope":{"project":{"id":"%s"}}}}""".formatted(account.userName(), account.password(), account.domainName(), project()))
                .send();
    }
}
