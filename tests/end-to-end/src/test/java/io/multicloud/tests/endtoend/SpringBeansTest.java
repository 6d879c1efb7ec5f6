package io.multicloud.tests.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.core.error.TransportException;
import io.multicloud.emulator.MulticloudEmulator;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import io.multicloud.huawei.iam.IamClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clients as plain Spring beans, without Boot: injected by type, closed with the context. */
class SpringBeansTest {

    @Configuration(proxyBeanMethods = false)
    static class Clients {

        @Bean
        MulticloudEmulator emulator() {
            return MulticloudEmulator.start();
        }

        @Bean
        HybridDbClient hybridDb(MulticloudEmulator emulator) {
            return EmulatedClients.aliyun(emulator).build();
        }

        @Bean
        FlexusRdsClient flexusRds(MulticloudEmulator emulator) {
            return EmulatedClients.huawei(emulator).build();
        }

        @Bean
        IamClient iam(MulticloudEmulator emulator) {
            return EmulatedClients.iam(emulator);
        }

        @Bean
        CapitalOnlineMysqlClient capitalOnlineMysql(MulticloudEmulator emulator) {
            return EmulatedClients.capitalOnline(emulator).build();
        }

        @Bean
        Inventory inventory(HybridDbClient aliyun, FlexusRdsClient huawei, CapitalOnlineMysqlClient capitalOnline) {
            return new Inventory(aliyun, huawei, capitalOnline);
        }
    }

    record Inventory(HybridDbClient aliyun, FlexusRdsClient huawei, CapitalOnlineMysqlClient capitalOnline) {
        int count() {
            return aliyun.describeInstances().instances().size()
                    + huawei.listInstances().instances().size()
                    + capitalOnline.describeDbInstances().data().size();
        }
    }

    @Test
    void each_client_is_injected_used_and_closed_with_the_context() {
        Inventory inventory;
        IamClient iam;
        try (var context = new AnnotationConfigApplicationContext(Clients.class)) {
            inventory = context.getBean(Inventory.class);
            iam = context.getBean(IamClient.class);
            context.getBean(HybridDbClient.class).createInstance(Samples::aliyun);
            context.getBean(FlexusRdsClient.class).createInstance(Samples::huawei);
            context.getBean(CapitalOnlineMysqlClient.class).createDbInstance(Samples::capitalOnline);
            assertThat(inventory.count()).isEqualTo(3);
            assertThat(iam.listProjects().projects()).isNotEmpty();
        }
        for (Runnable call : List.<Runnable>of(
                inventory.aliyun()::describeInstances,
                inventory.huawei()::listInstances,
                iam::listProjects,
                inventory.capitalOnline()::describeDbInstances)) {
            assertThat(catchThrowable(call::run))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.CANCELLED));
        }
    }
}
