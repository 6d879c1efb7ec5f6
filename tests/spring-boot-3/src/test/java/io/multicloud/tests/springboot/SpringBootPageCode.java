package io.multicloud.tests.springboot;

import io.multicloud.core.auth.AccessKeyCredentials;
import io.multicloud.core.auth.CachingCredentialsProvider;
import io.multicloud.core.auth.CredentialsProvider;
import io.multicloud.core.auth.ExpiringCredentials;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.spring.MulticloudClientCustomizer;
import io.multicloud.spring.huawei.FlexusRdsClientCustomizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;

/** The code of docs/spring-boot.md, which shows nothing but what stands here. */
final class SpringBootPageCode {

    private SpringBootPageCode() {}

    @Service
    static class Move {

        private final FlexusRdsClient from;
        private final FlexusRdsClient to;

        Move(@Qualifier("test") FlexusRdsClient from, @Qualifier("prod") FlexusRdsClient to) {
            this.from = from;
            this.to = to;
        }

        List<FlexusRdsClient> ends() {
            return List.of(from, to);
        }
    }

    record Key(String id, String secret, String token, Instant expiry) {}

    interface Vault {
        Key issueKey(String account);
    }

    @Configuration(proxyBeanMethods = false)
    static class Credentials {

        @Bean
        @Qualifier("aliyun")
        CredentialsProvider aliyunKey(Vault vault) {
            return CachingCredentialsProvider.of(() -> {
                var key = vault.issueKey("aliyun");
                return new ExpiringCredentials(
                        AccessKeyCredentials.temporary(key.id(), key.secret(), key.token()), key.expiry());
            });
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Clients {

        private final LongAdder ended = new LongAdder();

        @Bean
        MulticloudClientCustomizer all() {
            return (builder, client) -> builder.userAgentSuffix("orders-" + client.cloud() + "/2.1");
        }

        @Bean
        FlexusRdsClientCustomizer flexus() {
            return (builder, client) -> {
                if (client.account().equals("prod")) {
                    builder.callTimeout(Duration.ofMinutes(5));
                }
            };
        }

        @Bean
        OkHttpClient http() {
            return new OkHttpClient.Builder().build();
        }

        @Bean
        CallListener counter() {
            return new CallListener() {
                @Override
                public void callEnded(CallEnded event) {
                    ended.increment();
                }
            };
        }
    }
}
