package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValues;
import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.core.RateLimiter;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.spring.MulticloudClientCustomizer;
import io.multicloud.spring.huawei.FlexusRdsClientCustomizer;
import io.multicloud.spring.observe.CallObservationContext;
import io.multicloud.spring.observe.CallObservationConvention;
import io.multicloud.spring.observe.DefaultCallObservationConvention;
import io.multicloud.test.spring.WithMulticloudEmulator;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;

/** What the package pages of the starter and of its test module show; the tests of the documents hold them together. */
@SuppressWarnings({"unused", "ClassCanBeStatic"}) // The reader sees what he gets; nothing is done with it here.
final class PackagePagesCode {

    private PackagePagesCode() {}

    static final class Customizers {

        // tag::spring[]
        @Bean
        MulticloudClientCustomizer ownHttpClient(OkHttpClient http) {
            return (builder, client) -> builder.okHttpClient(http);
        }
        // end::spring[]

        // tag::spring-huawei[]
        @Bean
        FlexusRdsClientCustomizer documentedRateLimit() {
            RateLimiter limiter = FlexusRdsClient.documentedRateLimit();
            return (builder, client) -> builder.rateLimit(limiter);
        }
        // end::spring-huawei[]

        // tag::spring-observe[]
        @Bean
        CallObservationConvention withTeam() {
            return new DefaultCallObservationConvention() {
                @Override
                public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
                    return super.getLowCardinalityKeyValues(context).and("team", "orders");
                }
            };
        }
        // end::spring-observe[]
    }

    static final class Aliyun {
        // tag::spring-aliyun[]
        @Service
        class Inventory {
            private final HybridDbClient hybridDb;

            Inventory(HybridDbClient hybridDb) {
                this.hybridDb = hybridDb;
            }
        }
        // end::spring-aliyun[]
    }

    static final class CapitalOnline {
        // tag::spring-capitalonline[]
        @Service
        class Inventory {
            private final CapitalOnlineMysqlClient mysql;
            private final CapitalOnlineRedisClient redis;

            Inventory(CapitalOnlineMysqlClient mysql, CapitalOnlineRedisClient redis) {
                this.mysql = mysql;
                this.redis = redis;
            }
        }
        // end::spring-capitalonline[]
    }

    static final class OnTheEmulator {
        // tag::test-spring[]
        @SpringBootTest
        @WithMulticloudEmulator(instances = {"orders", "reports"})
        class InventoryTest {

            @Autowired
            HybridDbClient hybridDb;

            @Test
            void all_instances_are_listed() {
                assertThat(hybridDb.describeInstances().instances()).hasSize(2);
            }
        }
        // end::test-spring[]
    }
}
