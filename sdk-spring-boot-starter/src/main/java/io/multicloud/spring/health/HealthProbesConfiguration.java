package io.multicloud.spring.health;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.flexus.model.ListInstancesRequest;
import io.multicloud.huawei.iam.IamClient;
import io.multicloud.huawei.iam.model.ListProjectsRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * By which read each service is checked: one whose answer is small however much an account has. Aliyun's and Huawei
 * Cloud's list the smallest page; CapitalOnline's lists have no pages, so its sites are listed.
 */
@Configuration(proxyBeanMethods = false)
class HealthProbesConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HybridDbClient.class)
    static class Aliyun {

        private static final int SMALLEST_PAGE = 10;

        @Bean
        ClientProbe<HybridDbClient> hybridDbHealthProbe() {
            return new ClientProbe<>(
                    HybridDbClient.class,
                    "hybridDbClient",
                    DescribeInstancesRequest.builder().pageSize(SMALLEST_PAGE).build());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(FlexusRdsClient.class)
    static class Flexus {

        @Bean
        ClientProbe<FlexusRdsClient> flexusRdsHealthProbe() {
            return new ClientProbe<>(
                    FlexusRdsClient.class,
                    "flexusRdsClient",
                    ListInstancesRequest.builder().limit(1).build());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(IamClient.class)
    static class Iam {

        @Bean
        ClientProbe<IamClient> iamHealthProbe() {
            return new ClientProbe<>(
                    IamClient.class,
                    "iamClient",
                    ListProjectsRequest.builder().page(1).perPage(1).build());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(CapitalOnlineMysqlClient.class)
    static class Mysql {

        @Bean
        ClientProbe<CapitalOnlineMysqlClient> capitalOnlineMysqlHealthProbe() {
            return new ClientProbe<>(
                    CapitalOnlineMysqlClient.class,
                    "capitalOnlineMysqlClient",
                    io.multicloud.capitalonline.mysql.model.DescribeRegionsRequest.builder()
                            .build());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(CapitalOnlineRedisClient.class)
    static class Redis {

        @Bean
        ClientProbe<CapitalOnlineRedisClient> capitalOnlineRedisHealthProbe() {
            return new ClientProbe<>(
                    CapitalOnlineRedisClient.class,
                    "capitalOnlineRedisClient",
                    io.multicloud.capitalonline.redis.model.DescribeRegionsRequest.builder()
                            .build());
        }
    }
}
