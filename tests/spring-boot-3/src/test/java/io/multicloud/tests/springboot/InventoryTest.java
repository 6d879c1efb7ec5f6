package io.multicloud.tests.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.aliyun.hybriddb.model.Instance;
import io.multicloud.aliyun.hybriddb.model.InstanceStatus;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.emulator.Provider;
import io.multicloud.test.spring.WithMulticloudEmulator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;

/** The test that docs/spring-boot.md shows. */
@SpringBootTest
@WithMulticloudEmulator(instances = {"orders", "reports"})
@DirtiesContext
class InventoryTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @Autowired
    HybridDbClient hybridDb;

    @Autowired
    MulticloudEmulator emulator;

    @Test
    void all_instances_are_listed() {
        assertThat(hybridDb.describeInstancesPager().stream())
                .extracting(Instance::instanceName)
                .containsExactlyInAnyOrder("orders", "reports");
        assertThat(emulator.instances(Provider.ALIYUN)).hasSize(2);
    }

    @Test
    void they_are_ready() {
        assertThat(hybridDb.describeInstancesPager().stream())
                .extracting(Instance::instanceStatus)
                .containsOnly(InstanceStatus.ACTIVE);
    }
}
